import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { chromiumFlags, resolveChromium } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

function fakeBrowser(name: string): string {
  const file = join(folder, name);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

test('CHROME_PATH comes first', async () => {
  fakeBrowser('chromium');
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROME_PATH', fakeBrowser('mine'));
  expect((await resolveChromium()).executablePath).toBe(join(folder, 'mine'));
});

test('a CHROME_PATH that leads nowhere is said, not skipped', async () => {
  vi.stubEnv('CHROME_PATH', join(folder, 'nothing'));
  await expect(resolveChromium()).rejects.toThrow(/CHROME_PATH 指向的 .*nothing 打不开。请改成/);
});

test.skipIf(process.platform === 'win32')('then the one on the machine', async () => {
  fakeBrowser('google-chrome');
  fakeBrowser('chromium');
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', folder);
  expect((await resolveChromium()).executablePath).toBe(join(folder, 'chromium'));
});

test('the browser’s own protections stay on', () => {
  expect(chromiumFlags.join(' ')).not.toMatch(/disable-web-security|site-isolation/);
});
