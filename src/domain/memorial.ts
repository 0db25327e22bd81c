export interface MourningPeriod {
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
  readonly scope: 'home' | 'site';
}

/** The national memorial day: every year, on all pages. */
const nationalMemorialDay = '12-13';

/** The periods that concern a page, as an attribute carries them: `2026-12-13 2027-05-12/2027-05-14`. */
export function writtenMourning(periods: readonly MourningPeriod[], isHome: boolean): string {
  return periods
    .filter(({ scope }) => scope === 'site' || isHome)
    .map(({ from, to }) => (from === to ? from : `${from}/${to}`))
    .toSorted()
    .join(' ');
}

/** Whether a page with these written periods is printed without colour on a day. */
export function isMourned(written: string, day: string): boolean {
  if (day.endsWith(`-${nationalMemorialDay}`)) return true;
  return written.split(' ').some((period) => {
    const [from = '', to = from] = period.split('/');
    return from !== '' && from <= day && day <= to;
  });
}

const hour = 3_600_000;
const wholeDay = 24 * hour;

/** The day in Shanghai at an instant, and how many milliseconds of it are left. */
export function shanghaiDay(instant: number): { day: string; left: number } {
  const there = instant + 8 * hour;
  return { day: new Date(there).toISOString().slice(0, 10), left: wholeDay - (there % wholeDay) };
}
