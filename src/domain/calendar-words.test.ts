import { expect, test } from 'vitest';
import { chineseYear, monthName, printedSpan, shortMonth, weekdayName } from './calendar-words.ts';

test('a leaf of the calendar in both languages', () => {
  expect(weekdayName('2026-12-06T09:00+08:00', 'zh')).toBe('周日');
  expect(weekdayName('2026-12-06', 'en')).toBe('Sunday');
  expect(shortMonth('2026-12-06', 'zh')).toBe('12月');
  expect(shortMonth('2026-09-06', 'en')).toBe('Sep');
});

test('the head of a month', () => {
  expect(monthName('2026-11', 'zh')).toBe('二〇二六年十一月');
  expect(monthName('2026-11', 'en')).toBe('November 2026');
  expect(chineseYear(2010)).toBe('二〇一〇');
});

test('a span says no more than is needed', () => {
  const start = '2026-12-06T09:00+08:00';
  expect(printedSpan(start, '2026-12-06T17:00+08:00', 'zh')).toBe('2026年12月6日 周日 09:00–17:00');
  expect(printedSpan(start, '2026-12-06T17:00+08:00', 'en')).toBe('6 December 2026, Sunday 09:00–17:00');
  expect(printedSpan(start, '2026-12-07T12:00+08:00', 'zh')).toBe('2026年12月6日 周日 09:00 至 12月7日 12:00');
  expect(printedSpan('2026-12-31T00:00+08:00', '2027-01-01T00:00+08:00', 'zh')).toBe('2026年12月31日 周四 至 2027年1月1日');
  expect(printedSpan(start, undefined, 'zh')).toBe('2026年12月6日 周日 09:00');
});
