import { expect, test } from 'vitest';
import { missingGlyphs } from './missing-glyphs.ts';

test('names each glyph and a page that prints it', () => {
  expect(missingGlyphs(new Map([['𱋀', 'people/x/index.html']]))).toBe(
    '标题里有 1 个字，网站的宋体没有，改用读者设备上的字体。请在手机上看一眼这些页：\n  “𱋀”（people/x/index.html）');
});
