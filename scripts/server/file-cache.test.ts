import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FileCache } from './file-cache.ts';
import { isUnchanged, preferredEncoding } from './negotiation.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('a file is compressed once, also for many requests at the same time', async () => {
  const cache = new FileCache();
  const text = file('a.html', '灯'.repeat(5_000));
  const all = await Promise.all(Array.from({ length: 20 }, () => cache.read(text, 'br')));
  expect(new Set(all).size).toBe(1);
  expect(all[0]!.body.length).toBeLessThan(200);
});

test('small or incompressible files are sent as they are', async () => {
  const cache = new FileCache();
  expect((await cache.read(file('b.txt', '短'), 'br')).encoding).toBe('identity');
});

test('equal content has an equal tag, whenever it was written', async () => {
  const cache = new FileCache();
  const first = (await cache.read(file('c.txt', 'same'), 'identity')).entityTag;
  expect((await cache.read(file('c.txt', 'same'), 'identity')).entityTag).toBe(first);
  expect((await cache.read(file('c.txt', 'diff'), 'identity')).entityTag).not.toBe(first);
});

test('the least recently asked-for goes first', async () => {
  const cache = new FileCache(250);
  const [first, second, third] = [file('d', 'd'.repeat(100)), file('e', 'e'.repeat(100)), file('f', 'f'.repeat(100))];
  const kept = await cache.read(first, 'identity');
  await cache.read(second, 'identity');
  await cache.read(first, 'identity');
  await cache.read(third, 'identity');
  expect(cache.size).toBe(200);
  expect(await cache.read(first, 'identity')).toBe(kept);
});

test('a failure is not remembered', async () => {
  const cache = new FileCache();
  await expect(cache.read(join(folder, 'late.txt'), 'identity')).rejects.toThrow();
  expect((await cache.read(file('late.txt', 'here'), 'identity')).body.toString()).toBe('here');
});

test.each([
  [undefined, 'identity'], ['', 'identity'], ['gzip, deflate, br, zstd', 'br'], ['BR', 'br'], ['*', 'br'],
  ['*;q=0', 'identity'], ['br;q=0, *', 'gzip'], ['gzip;q=1.0', 'gzip'], ['brotli', 'identity'],
  ['br;q=0.0,gzip', 'gzip'],
])('Accept-Encoding %s → %s', (accepted, expected) => {
  expect(preferredEncoding(accepted)).toBe(expected);
});

test.each([
  [undefined, false], ['*', true], ['"a"', true], ['W/"a"', true], ['"b", "a"', true], ['"ab"', false], ['', false],
])('If-None-Match %s → %s', (header, expected) => {
  expect(isUnchanged(header, '"a"')).toBe(expected);
});
