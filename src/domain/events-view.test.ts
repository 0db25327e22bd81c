import { expect, test } from 'vitest';
import { overAt } from './events-view.ts';

test('an event is over at its end', () => {
  expect(overAt('2026-12-06T09:00+08:00', '2026-12-06T17:00+08:00')).toBe('2026-12-06T17:00');
});

test('without an end, or with a day alone, it lasts to the end of that day', () => {
  expect(overAt('2026-12-06T09:00+08:00', undefined)).toBe('2026-12-06T23:59');
  expect(overAt('2026-12-06T00:00+08:00', '2026-12-07T00:00+08:00')).toBe('2026-12-07T23:59');
  expect(overAt('2026-12-06T09:00+08:00', '2026-12-06T08:00+08:00')).toBe('2026-12-06T23:59');
});
