import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysInMonth, shanghaiMinute } from './days.ts';
import { readDay, readDayOrYear, readMonthDay, readTime } from './written-days.ts';

test.each([
  '2024-05-01', '2024/5/1', '2024.5.1', '2024年5月1日', '2024 年 5 月 1 日', '２０２４年５月１日', '2024年5月1号', '20240501',
  '2024-5-1', '2024年05月01日（星期三）', '二〇二四年五月一日', '2024－05－01', ' 2024-05-01 ',
])('%s is the first of May', (written) => {
  expect(readDay(written)).toEqual({ value: '2024-05-01' });
});

test.each([
  ['2026-02-30', '2026 年 2 月只有 28 天'], ['2025-02-29', '2025 年不是闰年，2 月只有 28 天'], ['2026-13-01', '没有 13 月'],
  ['2026年4月31日', '2026 年 4 月只有 30 天'], ['2026-00-10', '没有 0 月'], ['1026-01-01', '年份 1026 不在 1800 到 2200 之间'],
])('%s is on no calendar', (written, reason) => {
  expect(readDay(written)).toEqual({ problem: { kind: 'impossible', reason } });
});

test.each(['昨天', 'true', '5/1/2024', '24-05-01', '2024-5/1', '2024-05-01x', '1714521600', '2024-05-01 09:00'])(
  '%s is not taken for a day', (written) => expect(readDay(written)).toEqual({ problem: { kind: 'unreadable' } }));

test('a year or a month is a day only where that is allowed', () => {
  expect(readDay('1999')).toEqual({ problem: { kind: 'incomplete', missing: '月和日' } });
  expect(readDay('1999年9月')).toEqual({ problem: { kind: 'incomplete', missing: '日' } });
  expect(readDayOrYear('1999年')).toEqual({ value: '1999' });
  expect(readDayOrYear('1999年9月')).toEqual({ value: '1999-09' });
  expect(readDayOrYear('1999-09-01')).toEqual({ value: '1999-09-01' });
});

test.each([
  ['2026-12-06 09:00', '09:00'], ['2026年12月6日 9:00', '09:00'], ['2026-12-06T09:00', '09:00'], ['2026/12/6 下午3点', '15:00'],
  ['2026年12月6日上午9点半', '09:30'], ['2026年12月6日（周日）14：30', '14:30'], ['2026-12-06T09:00+08:00', '09:00'],
  ['2026-12-06T09:00:00+08:00', '09:00'], ['2026-12-06', '00:00'], ['2026年12月6日 晚7点15分', '19:15'],
])('%s is %s in Shanghai', (written, clock) => {
  expect(readTime(written)).toEqual({ value: `2026-12-06T${clock}+08:00` });
});

test('another time zone is never silently moved', () => {
  expect(readTime('2026-12-06T01:00Z')).toEqual({ problem: { kind: 'unreadable' } });
  expect(readTime('2026-12-06T01:00-05:00')).toEqual({ problem: { kind: 'unreadable' } });
  expect(readTime('2026-12-06 25:00')).toEqual({ problem: { kind: 'impossible', reason: '没有 25 点 0 分' } });
});

test('days of every year', () => {
  expect(readMonthDay('11月16日')).toEqual({ value: '11-16' });
  expect(readMonthDay('2-29')).toEqual({ value: '02-29' });
  expect(readMonthDay('2-30')).toHaveProperty('problem');
});

test('every day of four hundred years is read back in every form', () => {
  fc.assert(fc.property(fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }),
    (year, month, day) => {
      const exists = day <= daysInMonth(year, month);
      const forms = [`${year}-${month}-${day}`, `${year}/${month}/${day}`, `${year}.${month}.${day}`, `${year}年${month}月${day}日`];
      for (const form of forms) expect('value' in readDay(form)).toBe(exists);
      if (exists) expect(forms.map(readDay)).toEqual(forms.map(() => readDay(`${year}-${month}-${day}`)));
    }), { numRuns: 2000 });
});

test('the Shanghai minute does not depend on the machine', () => {
  expect(shanghaiMinute(new Date(Date.UTC(2026, 11, 31, 16, 0)))).toBe('2027-01-01T00:00+08:00');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
});
