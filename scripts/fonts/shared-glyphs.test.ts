import { expect, test } from 'vitest';
import { sharedGlyphs } from './shared-glyphs.ts';

const frame = '校友故事新闻人物活动刊物捐赠文化搜索';
const pages = (...texts: string[]) => texts.map((text) => new Set(text));
const sorted = (glyphs: Iterable<string>) => [...glyphs].sort().join('');

test('a third of the pages that print anything decides', () => {
  const three = pages(`${frame}海`, `${frame}浪`, frame, '', '', '');
  expect(sorted(sharedGlyphs(three))).toBe(sorted(new Set(`${frame}海浪`)));
  const four = pages(`${frame}海`, `${frame}浪`, frame, frame);
  expect(sorted(sharedGlyphs(four))).toBe(sorted(new Set(frame)));
});

test('a handful of glyphs stays with the pages, and so does nothing at all', () => {
  expect(sharedGlyphs(pages('滨理海工灯', '滨理海工船')).size).toBe(0);
  expect(sharedGlyphs(pages('', '')).size).toBe(0);
});
