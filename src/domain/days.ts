// Days and minutes are kept as text in Shanghai time ("2026-05-04", "2026-05-04T09:30+08:00"): they sort as text and
// no time zone of a machine can move them.

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** `2026-05-04` */
export function printDay({ year, month, day }: CalendarDay): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The minute in Shanghai at an instant: `2026-05-04T09:30+08:00`. */
export function shanghaiMinute(instant: Date): string {
  const shifted = new Date(instant.getTime() + 8 * 3_600_000);
  return `${shifted.toISOString().slice(0, 16)}+08:00`;
}

/** The day of a minute, or the day itself. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

export function yearOf(moment: string): number {
  return Number(moment.slice(0, 4));
}

/** The instant at which a Shanghai minute begins, in milliseconds. */
export function instantOf(minute: string): number {
  return Date.parse(`${minute.slice(0, 16)}:00+08:00`);
}

/** The day so many days later (or earlier). */
export function addDays(day: string, count: number): string {
  const instant = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return new Date(instant + count * 86_400_000).toISOString().slice(0, 10);
}
