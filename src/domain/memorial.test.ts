import { expect, test } from 'vitest';
import { isMourned, shanghaiDay, writtenMourning, type MourningPeriod } from './memorial.ts';

const periods: MourningPeriod[] = [
  { from: '2026-05-12', to: '2026-05-12', scope: 'site' },
  { from: '2025-09-01', to: '2025-09-03', scope: 'home' },
];

test('the home page carries all periods, other pages those of the site', () => {
  expect(writtenMourning(periods, true)).toBe('2025-09-01/2025-09-03 2026-05-12');
  expect(writtenMourning(periods, false)).toBe('2026-05-12');
  expect(writtenMourning([], true)).toBe('');
});

test.each([
  ['2025-08-31', false], ['2025-09-01', true], ['2025-09-03', true], ['2025-09-04', false],
  ['2026-05-11', false], ['2026-05-12', true], ['2026-05-13', false],
])('%s: %s', (day, mourned) => {
  expect(isMourned(writtenMourning(periods, true), day)).toBe(mourned);
});

test.each(['2026-12-13', '2031-12-13'])('%s needs no entry', (day) => {
  expect(isMourned('', day)).toBe(true);
});

test('a page without periods is printed as always', () => {
  expect(isMourned('', '2026-12-14')).toBe(false);
});

test.each([
  ['2026-12-12T15:59:59.999Z', '2026-12-12', 1],
  ['2026-12-12T16:00:00.000Z', '2026-12-13', 86_400_000],
  ['2026-12-13T15:59:59.000Z', '2026-12-13', 1_000],
  ['2026-12-31T16:00:00.000Z', '2027-01-01', 86_400_000],
])('at %s it is %s in Shanghai, for %i more milliseconds', (instant, day, left) => {
  expect(shanghaiDay(Date.parse(instant))).toEqual({ day, left });
});
