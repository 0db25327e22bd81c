import { expect, test } from 'vitest';
import { countHan, countLatinWords, readingMinutes } from './reading-time.ts';

test('Han characters are counted one by one, whatever stands between', () => {
  expect(countHan('校友，𠮷 2024 年。')).toBe(4);
});

test('Latin words hold at least one letter', () => {
  expect(countLatinWords("Lin's e-mail, 2024, x1 — Zürich 校友")).toBe(4);
});

test.each([
  [{ hanCount: 0, latinWords: 0, imageCount: 0 }, 1],
  [{ hanCount: 400, latinWords: 0, imageCount: 0 }, 1],
  [{ hanCount: 2700, latinWords: 0, imageCount: 0 }, 7],
  [{ hanCount: 0, latinWords: 660, imageCount: 0 }, 3],
  [{ hanCount: 400, latinWords: 220, imageCount: 10 }, 4],
])('%j', (readable, minutes) => {
  expect(readingMinutes(readable)).toBe(minutes);
});
