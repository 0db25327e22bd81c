import { expect, test } from 'vitest';
import { byCalendarDay, byDecade, onThisDay, printedMonthDay } from './chronicle.ts';

const rows = [
  { year: 1988, day: '11-20', event: 'c' }, { year: 1958, day: '11-16', event: 'a' }, { year: 1958, day: '11-20', event: 'b' },
  { year: 1961, event: 'd' },
];

test('decades are in order and rows in order within them', () => {
  expect(byDecade(rows).map(({ decade, rows: found }) => [decade, found.map(({ event }) => event).join('')]))
    .toEqual([[1950, 'ab'], [1960, 'd'], [1980, 'c']]);
});

test('a day gathers its years, and rows without a day are left out', () => {
  expect(byCalendarDay(rows).map(({ day, rows: found }) => [day, found.map(({ year }) => year)]))
    .toEqual([['11-16', [1958]], ['11-20', [1958, 1988]]]);
});

test('today is found, else the next day of the calendar, also across the year', () => {
  expect(onThisDay(rows, '2026-11-20T09:00+08:00')?.rows).toHaveLength(2);
  expect(onThisDay(rows, '2026-11-17')?.day).toBe('11-20');
  expect(onThisDay(rows, '2026-12-01')?.day).toBe('11-16');
  expect(onThisDay([], '2026-12-01')).toBeUndefined();
});

test('days are written for readers', () => {
  expect([printedMonthDay('03-08', 'zh'), printedMonthDay('03-08', 'en')]).toEqual(['3月8日', '8 March']);
});
