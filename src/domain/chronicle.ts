/** A row of the chronicle as it was written; `day` is `MM-DD`. */
export interface DatedRow {
  day?: string | undefined;
  year: number;
}

/** The rows in order, by decade. */
export function byDecade<T extends DatedRow>(rows: readonly T[]): { decade: number; rows: T[] }[] {
  const sorted = [...rows].sort((a, b) => a.year - b.year || (a.day ?? '').localeCompare(b.day ?? ''));
  return [...Map.groupBy(sorted, ({ year }) => Math.floor(year / 10) * 10)].map(([decade, found]) => ({ decade, rows: found }));
}

/** The rows by day of the calendar, January first; rows without a day belong to none. */
export function byCalendarDay<T extends DatedRow>(rows: readonly T[]): { day: string; rows: T[] }[] {
  const dated = rows.filter((row): row is T & { day: string } => row.day !== undefined);
  return [...Map.groupBy(dated, ({ day }) => day)]
    .map(([day, found]) => ({ day, rows: found.sort((a, b) => a.year - b.year) }))
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** What happened on this day of the calendar, else on the next one on which something did. */
export function onThisDay<T extends DatedRow>(rows: readonly T[], today: string): { day: string; rows: T[] } | undefined {
  const days = byCalendarDay(rows);
  const now = today.slice(5, 10);
  return days.find(({ day }) => day >= now) ?? days[0];
}

/** A day of the calendar as readers write it: 11月20日, 20 November. */
export function printedMonthDay(day: string, lang: 'zh' | 'en'): string {
  const [month = 1, date = 1] = day.split('-').map(Number);
  return lang === 'zh' ? `${month}月${date}日` : `${date} ${months[month - 1]}`;
}

/** The name of a month of the calendar, from 1 to 12. */
export function monthName(month: number, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? `${month}月` : months[month - 1] ?? '';
}

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];
