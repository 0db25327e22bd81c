import { expect, test } from 'vitest';
import { contentPolicy, isSearchAddress } from './content-policy.ts';

test('nothing inline, nothing foreign but the two video players', () => {
  const policy = contentPolicy({ search: false, delivery: 'header' });
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(policy).not.toMatch(/unsafe|blob:|data:|\*/);
  expect(policy.match(/https:\S+/g)).toEqual(['https://player.bilibili.com', 'https://v.qq.com;']);
});

test('only the search page may run WebAssembly', () => {
  expect(contentPolicy({ search: true, delivery: 'header' })).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test('the copy in the page is the same policy without frame-ancestors', () => {
  const header = contentPolicy({ search: false, delivery: 'header' });
  const meta = contentPolicy({ search: false, delivery: 'meta' });
  expect(header.split('; ').filter((part) => !meta.split('; ').includes(part))).toEqual(["frame-ancestors 'self'"]);
});

test.each([
  ['/search/', true],
  ['/en/search/', true],
  ['/pagefind/pagefind-worker.js', false],
  ['/search', false],
  ['/searching/', false],
  ['/stories/search/', false],
  ['/', false],
  ['/stories/search-for-stars/', false],
  ['/stories/a/search/', false],
  ['/_astro/search.js', false],
])('%s', (address, expected) => {
  expect(isSearchAddress(address)).toBe(expected);
});
