import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { clothsAreOnTheShelf } from './cloths-are-on-the-shelf.ts';

test('half a cloth, or an eighth', () => {
  expect(saidOf(clothsAreOnTheShelf, 'stories', { title: '东堤', cloth: 2.5 })).toMatchInlineSnapshot(`
    [
      "stories/example/index.md:3:5 error [书布] 书布“2.5”不在七种颜色里。写 0 到 6 的整数；不写就由系统分配。",
    ]
  `);
  expect(saidOf(clothsAreOnTheShelf, 'stories', { title: '东堤', cloth: 7 })).toHaveLength(1);
});

test.each([0, 6])('%i gives nothing', (cloth) => {
  expect(saidOf(clothsAreOnTheShelf, 'stories', { title: '东堤', cloth })).toEqual([]);
});
