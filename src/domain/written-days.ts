import { daysInMonth, isLeapYear, printDay, type CalendarDay } from './days.ts';

/** Why a written date is none: not readable at all, or a day that no calendar has. */
export type DayProblem = { kind: 'unreadable' } | { kind: 'impossible'; reason: string } | { kind: 'incomplete'; missing: string };

export type Reading<T> = { value: T } | { problem: DayProblem };

const chineseDigits: Record<string, string> = {
  〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9',
};

/** 二十六 → 26, 十二 → 12, 〇四 → 4 */
function chineseNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(text);
  if (tens) return Number(chineseDigits[tens[1] ?? '一']) * 10 + Number(chineseDigits[tens[2] ?? '零'] ?? 0);
  const digits = [...text].map((character) => chineseDigits[character] ?? '');
  return digits.includes('') || text === '' ? undefined : Number(digits.join(''));
}

const number = '[0-9〇零一二三四五六七八九十]';
const chineseForm = new RegExp(`^(${number}{4})年(?:(${number}{1,3})月(?:(${number}{1,3})[日号]?)?)?$`);
const westernForm = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const weekday = /[(（]?(?:星期|周)[一二三四五六日天][)）]?$/;
const compactForm = /^(\d{4})(\d{2})(\d{2})$/;

interface Parts {
  year: number;
  month?: number;
  day?: number;
}

function partsOf(written: string): Parts | undefined {
  const text = written.normalize('NFKC').replace(/[—–－―]/g, '-').replace(weekday, '').trim().replace(/\s*([-/.年月日])\s*/g, '$1');
  const chinese = chineseForm.exec(text);
  const western = westernForm.exec(text);
  const compact = compactForm.exec(text);
  if (chinese) return assemble(chineseNumber(chinese[1] ?? ''), chineseNumber(chinese[2] ?? ''), chineseNumber(chinese[3] ?? ''));
  if (western) return assemble(Number(western[1]), Number(western[3]), western[4] === undefined ? undefined : Number(western[4]));
  if (compact) return assemble(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (/^\d{4}$/.test(text)) return { year: Number(text) };
  return undefined;
}

function assemble(year: number | undefined, month: number | undefined, day: number | undefined): Parts | undefined {
  if (year === undefined) return undefined;
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function impossibility({ year, month, day }: Parts): string | undefined {
  if (year < 1800 || year > 2200) return `年份 ${year} 不在 1800 到 2200 之间`;
  if (month !== undefined && (month < 1 || month > 12)) return `没有 ${month} 月`;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) {
    if (month === 2 && day === 29 && !isLeapYear(year)) return `${year} 年不是闰年，2 月只有 28 天`;
    return day < 1 ? `没有 ${day} 日` : `${year} 年 ${month} 月只有 ${daysInMonth(year, month)} 天`;
  }
  return undefined;
}

/** A calendar day in any of the forms that people write: 2024-05-01, 2024/5/1, 2024.5.1, 2024年5月1日, 二〇二四年五月一日. */
export function readDay(written: string): Reading<string> {
  const parts = partsOf(written);
  if (!parts) return { problem: { kind: 'unreadable' } };
  const reason = impossibility(parts);
  if (reason) return { problem: { kind: 'impossible', reason } };
  const { year, month, day } = parts;
  if (month === undefined || day === undefined) {
    return { problem: { kind: 'incomplete', missing: month === undefined ? '月和日' : '日' } };
  }
  return { value: printDay({ year, month, day } satisfies CalendarDay) };
}

/** A day, a month or a year: as much as is known. */
export function readDayOrYear(written: string): Reading<string> {
  const parts = partsOf(written.replace(/^(\d{4})年?$/, '$1'));
  if (!parts) return { problem: { kind: 'unreadable' } };
  const reason = impossibility(parts);
  if (reason) return { problem: { kind: 'impossible', reason } };
  const { year, month, day } = parts;
  if (month === undefined) return { value: String(year).padStart(4, '0') };
  if (day === undefined) return { value: printDay({ year, month, day: 1 }).slice(0, 7) };
  return { value: printDay({ year, month, day }) };
}

const clockForm = /^(上午|早上|中午|下午|晚上|晚)?\s*(\d{1,2})(?::(\d{2})(?::\d{2})?|[点时](?:(\d{1,2})分?|(半))?)(?:\s*(?:\+08:?00|Z(?!.)))?$/;

/** A minute in Shanghai: a day and a clock time (09:30, 9点半, 下午3点); a day alone is its first minute. */
export function readTime(written: string): Reading<string> {
  const text = written.normalize('NFKC').trim();
  const split = /^(.*?\d(?:日|号)?(?:\s*[(（]?(?:星期|周)[一二三四五六日天][)）]?)?)(?:T|\s+|(?<=[日号天)）一二三四五六]))\s*((?:上午|早上|中午|下午|晚上|晚)?\s*\d{1,2}\s*(?::|点|时).*)$/
    .exec(text);
  const dayText = split?.[1] ?? text;
  const day = readDay(dayText);
  if ('problem' in day) return day;
  if (!split) return { value: `${day.value}T00:00+08:00` };
  const clock = clockForm.exec((split[2] ?? '').replace(/\s*(:|点|时)\s*/g, '$1').trim());
  if (!clock || /Z$/.test(split[2] ?? '')) return { problem: { kind: 'unreadable' } };
  const [, half, hourText, minuteColon, minuteWord, halfPast] = clock;
  const hour = Number(hourText) + (half && /下午|晚/.test(half) && Number(hourText) < 12 ? 12 : 0);
  const minute = halfPast ? 30 : Number(minuteColon ?? minuteWord ?? 0);
  if (hour > 23 || minute > 59) return { problem: { kind: 'impossible', reason: `没有 ${hour} 点 ${minute} 分` } };
  return { value: `${day.value}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}+08:00` };
}

/** A day of every year: 11-16, 11月16日. */
export function readMonthDay(written: string): Reading<string> {
  const match = /^(\d{1,2})(?:[-/.](\d{1,2})|月(\d{1,2})[日号]?)$/.exec(written.normalize('NFKC').replace(/\s+/g, ''));
  if (!match) return { problem: { kind: 'unreadable' } };
  const [month, day] = [Number(match[1]), Number(match[2] ?? match[3])];
  if (month < 1 || month > 12) return { problem: { kind: 'impossible', reason: `没有 ${month} 月` } };
  if (day < 1 || day > daysInMonth(2024, month)) return { problem: { kind: 'impossible', reason: `${month} 月没有 ${day} 日` } };
  return { value: printDay({ year: 2024, month, day }).slice(5) };
}
