import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, locateFile } from './site-files.ts';

let parent: string;
let site: string;

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'site-files-'));
  site = join(parent, 'dist');
  mkdirSync(join(site, 'stories/林海燕'), { recursive: true });
  mkdirSync(join(site, 'empty'));
  mkdirSync(join(site, '.release'));
  mkdirSync(join(site, '.well-known'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, 'stories/林海燕/index.html'), 'story');
  writeFileSync(join(site, '.release/redirects.json'), '{}');
  writeFileSync(join(site, '.well-known/security.txt'), 'contact');
  symlinkSync(join(parent, 'secret.txt'), join(site, 'leak.txt'));
});

afterAll(() => rmSync(parent, { recursive: true }));

test('folders answer with their index, Chinese names decoded', async () => {
  const found = await locateFile(site, `/stories/${encodeURIComponent('林海燕')}/`);
  expect(found).toMatchObject({ kind: 'file', file: join(site, 'stories/林海燕/index.html') });
  expect(await locateFile(site, '/')).toMatchObject({ kind: 'file', file: join(site, 'index.html') });
});

test('a folder without its slash, or by the name of its index, moves to the one address', async () => {
  const address = addressOf(['stories', '林海燕', '']);
  expect(await locateFile(site, '/stories/林海燕')).toEqual({ kind: 'moved', address });
  expect(await locateFile(site, `${address}index.html`)).toEqual({ kind: 'moved', address });
  expect(await locateFile(site, '/index.html')).toEqual({ kind: 'moved', address: '/' });
});

test.each([
  '/../secret.txt', '/%2e%2e/secret.txt', '/stories/../../secret.txt', '/stories/%2E%2E/%2e%2e/secret.txt',
  '/leak.txt', '/.release/redirects.json', '/%2erelease/redirects.json', '/stories/.git/config', '/./index.html',
  '//secret.txt', '/stories//', '/empty', '/empty/', '/stories/', '/nothing', '/index.html/',
])('never served: %s', async (path) => {
  expect(await locateFile(site, path)).toEqual({ kind: 'missing' });
});

test.each([
  '/..%2fsecret.txt', '/%2e%2e%2fsecret.txt', '/..%5csecret.txt', '/..\\secret.txt', '/index.html%00.txt', '/%zz',
  '/%c0%ae%c0%ae/secret.txt', 'secret.txt', '*',
])('not an address: %s', async (path) => {
  expect(await locateFile(site, path)).toEqual({ kind: 'unreadable' });
});

test('the one public dot folder', async () => {
  expect(await locateFile(site, '/.well-known/security.txt')).toMatchObject({ kind: 'file' });
  expect(await locateFile(site, '/stories/.well-known/security.txt')).toEqual({ kind: 'missing' });
});
