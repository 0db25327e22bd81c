import { expect, test } from 'vitest';
import { openingVerses } from './verse.ts';

test('a text that opens with short quoted lines opens with verse', () => {
  expect(openingVerses('\n> 潮来时　我们读书\n> 潮去时　我们修路\n>\n> 滨海之滨\n> 是我们出发的岸\n\n词佚名'))
    .toEqual([['潮来时　我们读书', '潮去时　我们修路'], ['滨海之滨', '是我们出发的岸']]);
});

test('prose, even quoted, is no verse', () => {
  expect(openingVerses('六个字不是一次写成的。')).toEqual([]);
  expect(openingVerses(`> ${'海不是拿来赞美的，是拿来量的。'.repeat(3)}\n> 二\n> 三\n> 四`)).toEqual([]);
});
