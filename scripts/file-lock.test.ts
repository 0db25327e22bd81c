import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { withLock } from './file-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('one at a time', async () => {
  const lock = join(folder, 'new/lock');
  let inside = 0;
  let most = 0;
  await Promise.all(Array.from({ length: 4 }, () => withLock(lock, async () => {
    inside += 1;
    most = Math.max(most, inside);
    await wait(20);
    inside -= 1;
  })));
  expect(most).toBe(1);
  expect(existsSync(lock)).toBe(false);
});

test('released after a failure', async () => {
  const lock = join(folder, 'failing');
  await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await withLock(lock, async () => 'again')).toBe('again');
});

test('a lock of a dead process is taken over', async () => {
  const lock = join(folder, 'left');
  writeFileSync(lock, '999999999');
  expect(await withLock(lock, async () => 'mine')).toBe('mine');
});
