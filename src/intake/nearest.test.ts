import { expect, test } from 'vitest';
import { distance, nearest, suggestion } from './nearest.ts';

test.each([
  ['', '', 0], ['海', '', 1], ['海燕', '燕海', 1], ['london', 'londn', 1], ['kitten', 'sitting', 3], ['𠮷', '吉', 1],
])('%s and %s lie %i apart', (left, right, slips) => {
  expect(distance(left, right)).toBe(slips);
  expect(distance(right, left)).toBe(slips);
});

const chapters = ['青岛校友会', '上海校友会', '北京校友会', 'london', 'boston'];

test.each([
  ['青岛', '青岛校友会'], ['青岛校友', '青岛校友会'], ['Londn', 'london'], ['ＬＯＮＤＯＮ', 'london'], ['北京校有会', '北京校友会'],
  ['纽约分会', undefined], ['x', undefined], ['', undefined],
])('“%s” means %s', (word, meant) => {
  expect(nearest(word, chapters)).toBe(meant);
});

test('what holds the whole word comes before what looks like it', () => {
  expect(nearest('毕业', ['专业', '毕业年'])).toBe('毕业年');
});

test('a suggestion is a question, or nothing', () => {
  expect(suggestion('londn', chapters)).toBe('是不是“london”？');
  expect(suggestion('xyz', chapters)).toBe('');
});
