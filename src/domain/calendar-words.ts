import type { Language } from './addresses.ts';
import { dayOf, yearOf } from './days.ts';

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

const months = {
  zh: ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
  en: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
  ],
} as const;

const digits = [...'〇一二三四五六七八九'];

/** `周日`, `Sunday` */
export function weekdayName(moment: string, lang: Language): string {
  return weekdays[lang][new Date(`${dayOf(moment)}T00:00Z`).getUTCDay()] ?? '';
}

/** `12月`, `Dec` */
export function shortMonth(moment: string, lang: Language): string {
  const month = monthOf(moment);
  return lang === 'zh' ? `${month}月` : months.en[month - 1]?.slice(0, 3) ?? '';
}

/** `二〇二六年十二月`, `December 2026` */
export function monthName(moment: string, lang: Language): string {
  const month = months[lang][monthOf(moment) - 1] ?? '';
  return lang === 'zh' ? `${chineseYear(yearOf(moment))}年${month}` : `${month} ${yearOf(moment)}`;
}

/** `二〇二六` */
export function chineseYear(year: number): string {
  return [...String(year)].map((digit) => digits[Number(digit)]).join('');
}

/** `09:00`; nothing where only the day is known. */
export function clockOf(moment: string): string {
  const clock = moment.slice(11, 16);
  return clock === '00:00' ? '' : clock;
}

/** When something begins and ends, in as few words as tell it. */
export function printedSpan(start: string, end: string | undefined, lang: Language): string {
  const day = `${printedDay(start, lang)}${lang === 'zh' ? '' : ','} ${weekdayName(start, lang)}`;
  const first = [day, clockOf(start)].filter(Boolean).join(' ');
  if (!end || end <= start) return first;
  if (dayOf(end) === dayOf(start)) return clockOf(end) ? `${first}–${clockOf(end)}` : first;
  const sameYear = yearOf(start) === yearOf(end);
  const last = [sameYear ? dayWithoutYear(end, lang) : printedDay(end, lang), clockOf(end)].filter(Boolean).join(' ');
  return lang === 'zh' ? `${first} 至 ${last}` : `${first} to ${last}`;
}

function printedDay(moment: string, lang: Language): string {
  const day = dayWithoutYear(moment, lang);
  return lang === 'zh' ? `${yearOf(moment)}年${day}` : `${day} ${yearOf(moment)}`;
}

function dayWithoutYear(moment: string, lang: Language): string {
  const day = Number(moment.slice(8, 10));
  return lang === 'zh' ? `${monthOf(moment)}月${day}日` : `${day} ${months.en[monthOf(moment) - 1] ?? ''}`;
}

function monthOf(moment: string): number {
  return Number(moment.slice(5, 7));
}
