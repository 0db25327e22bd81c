import { expect, test } from 'vitest';
import { contentType, isCompressible } from './content-types.ts';
import { isImmutable, responseHeaders } from './response-headers.ts';

const html = contentType('a/index.html');

test('a page carries the whole set', () => {
  expect(responseHeaders('/stories/a/', html, false)).toEqual({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': expect.stringContaining("script-src 'self';"),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': expect.stringContaining('camera=()'),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  });
});

test('WebAssembly on the search page only', () => {
  const policy = (address: string, type: string) => responseHeaders(address, type, false)['Content-Security-Policy'];
  expect(policy('/search/', html)).toContain('wasm-unsafe-eval');
  expect(policy('/en/search/', html)).toContain('wasm-unsafe-eval');
  expect(policy('/', html)).not.toContain('wasm-unsafe-eval');
});

test('drawings are sandboxed, assets stay with the site', () => {
  expect(responseHeaders('/_astro/a.svg', contentType('a.svg'), false)).toMatchObject({
    'Content-Security-Policy': 'sandbox',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  expect(responseHeaders('/a.pdf', contentType('a.pdf'), false)).not.toHaveProperty('Content-Security-Policy');
  expect(responseHeaders('/feed.xml', contentType('feed.xml'), false)).toHaveProperty('Content-Security-Policy');
});

test('HSTS over https only', () => {
  expect(responseHeaders('/', html, false)).not.toHaveProperty('Strict-Transport-Security');
  expect(responseHeaders('/', html, true)).toHaveProperty('Strict-Transport-Security');
});

test.each([
  ['/_astro/main.abc.css', true],
  ['/pagefind/fragment/zh-cn_1a2b.pf_fragment', true],
  ['/pagefind/index/zh-cn_1a2b.pf_index', true],
  ['/pagefind/pagefind.zh-cn_1a2b.pf_meta', true],
  ['/pagefind/pagefind.js', false],
  ['/pagefind/pagefind-entry.json', false],
  ['/pagefind/wasm.zh-cn.pagefind', false],
  ['/stories/_astro/', false],
])('kept for a year: %s %s', (address, expected) => {
  expect(isImmutable(address)).toBe(expected);
});

test('types are known by name, unknown ones are downloads', () => {
  expect(contentType('A.JPG')).toBe('image/jpeg');
  expect(contentType('x.pf_meta')).toBe('application/octet-stream');
  expect(['a.html', 'a.svg', 'a.xml', 'a.json'].every((name) => isCompressible(contentType(name)))).toBe(true);
  expect(['a.png', 'a.woff2', 'a.docx', 'a.pdf'].some((name) => isCompressible(contentType(name)))).toBe(false);
});
