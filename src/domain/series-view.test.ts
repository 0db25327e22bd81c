import { expect, test } from 'vitest';
import { inSeriesOrder } from './series-view.ts';

const part = (number: number | undefined, date: string) => ({ number, date });
const numbersOf = (parts: { number: number | undefined; date: string }[]) => parts.map(({ number, date }) => number ?? date);

test('a series begins with its first part, or with its latest', () => {
  const parts = [part(2, '2026-01'), part(10, '2027-01'), part(1, '2026-06')];
  expect(numbersOf(inSeriesOrder(parts, false))).toEqual([1, 2, 10]);
  expect(numbersOf(inSeriesOrder(parts, true))).toEqual([10, 2, 1]);
});

test('parts without a number follow by date', () => {
  const parts = [part(undefined, '2026-02'), part(1, '2026-06'), part(undefined, '2026-01')];
  expect(numbersOf(inSeriesOrder(parts, false))).toEqual([1, '2026-01', '2026-02']);
  expect(numbersOf(inSeriesOrder(parts, true))).toEqual([1, '2026-02', '2026-01']);
});
