import { expect, test } from 'vitest';
import { withFonts } from './page-links.ts';

test('the links stand at the end of the head', () => {
  const html = '<!DOCTYPE html><html><head><title>x</title></head><body></head></body></html>';
  expect(withFonts(html, { stylesheet: '/_astro/t.css', preload: '/_astro/d.woff2' })).toBe(
    '<!DOCTYPE html><html><head><title>x</title><link rel="stylesheet" href="/_astro/t.css">'
    + '<link rel="preload" href="/_astro/d.woff2" as="font" type="font/woff2" crossorigin></head><body></head></body></html>');
});

test('nothing is preloaded without need, and a page without a head stays', () => {
  expect(withFonts('<head></head>', { stylesheet: 't.css' })).toBe('<head><link rel="stylesheet" href="t.css"></head>');
  expect(withFonts('<p>x</p>', { stylesheet: 't.css' })).toBe('<p>x</p>');
});
