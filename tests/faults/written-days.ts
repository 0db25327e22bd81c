import fc from 'fast-check';
import type { Written } from './written-values.ts';

const two = (number: number) => String(number).padStart(2, '0');
const chinese = (number: number) => {
  const ones = '〇一二三四五六七八九';
  if (number < 10) return ones[number] ?? '';
  return `${number >= 20 ? ones[Math.floor(number / 10)] : ''}十${number % 10 ? ones[number % 10] : ''}`;
};
const chineseYear = (year: number) => [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');

interface Day {
  year: number;
  month: number;
  day: number;
}

const days: fc.Arbitrary<Day> = fc.record({
  year: fc.integer({ min: 1800, max: 2200 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }),
}).filter(({ year, month, day }) => day <= new Date(Date.UTC(year, month, 0)).getUTCDate());

const canonical = ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`;

const forms: ((day: Day) => string)[] = [
  canonical,
  ({ year, month, day }) => `${year}-${month}-${day}`,
  ({ year, month, day }) => `${year}/${month}/${day}`,
  ({ year, month, day }) => `${year}.${two(month)}.${two(day)}`,
  ({ year, month, day }) => `${year}年${month}月${day}日`,
  ({ year, month, day }) => `${year} 年 ${month} 月 ${day} 日`,
  ({ year, month, day }) => `${chineseYear(year)}年${chinese(month)}月${chinese(day)}日`,
  ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  (day) => `"${canonical(day)}"`,
  ({ year, month, day }) => `${year}年${month}月${day}日（星期三）`,
];

const writtenAs = (day: Day) => fc.constantFrom(...forms.map((form) => form(day)));

/** A day in one of the forms that people write; `any` also a month or only a year. */
export function writtenDay(kind: 'day' | 'any'): fc.Arbitrary<Written> {
  const whole = days.chain((day) => writtenAs(day).map((inline) => ({ value: canonical(day), inline })));
  if (kind === 'day') return whole;
  const month = days.chain((day) => fc.constantFrom(`${day.year}-${two(day.month)}`, `${day.year}年${day.month}月`)
    .map((inline) => ({ value: `${day.year}-${two(day.month)}`, inline })));
  const year = days.chain((day) => fc.constantFrom(`${day.year}`, `${day.year}年`).map((inline) => ({ value: String(day.year), inline })));
  return fc.oneof(whole, month, year);
}

/** A minute in Shanghai. */
export function writtenTime(): fc.Arbitrary<Written> {
  const clocks = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
  return fc.tuple(days, clocks).chain(([day, { hour, minute }]) => {
    const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
    const clock = `${two(hour)}:${two(minute)}`;
    const value = `${date}T${clock}+08:00`;
    return fc.constantFrom(
      value, `${date} ${clock}`, `${date}T${clock}`, `${day.year}年${day.month}月${day.day}日 ${hour}点${minute}分`,
      `${day.year}/${day.month}/${day.day} ${clock}:00`, `"${date} ${clock}"`,
      ...(hour > 12 ? [`${day.year}年${day.month}月${day.day}日下午${hour - 12}点${two(minute)}分`] : []),
    ).map((inline) => ({ value, inline }));
  });
}

/** A day of every year. */
export function writtenMonthDay(): fc.Arbitrary<Written> {
  return days.chain(({ month, day }) => fc.constantFrom(`${two(month)}-${two(day)}`, `${month}月${day}日`, `${month}/${day}`)
    .map((inline) => ({ value: `${two(month)}-${two(day)}`, inline })));
}
