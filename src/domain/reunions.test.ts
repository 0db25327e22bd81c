import { expect, test } from 'vitest';
import { nextReunion } from './reunions.ts';

test.each([
  [2006, 2026, { year: 2026, after: 20 }], [2002, 2026, { year: 2032, after: 30 }], [2027, 2026, { year: 2037, after: 10 }],
  [1950, 2026, undefined],
])('left in %i, seen in %i', (left, now, expected) => {
  expect(nextReunion(left, now, [30, 10, 20, 50])).toEqual(expected);
});

test('a school without reunions promises none', () => {
  expect(nextReunion(2002, 2026, [])).toBeUndefined();
});
