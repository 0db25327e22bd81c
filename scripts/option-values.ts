import { daysInMonth, shanghaiMinute } from '#domain/days.ts';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})/;
const timePattern = /^T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/;

/** A day as typed, or an instant as the minute in Shanghai; a time without a zone is one of Shanghai. */
export function momentText(typed: string): string {
  const [day, year, month, date] = dayPattern.exec(typed) ?? [];
  const time = typed.slice(10);
  const zone = timePattern.exec(time);
  if (day === undefined || (time !== '' && zone === null)) {
    throw new Error(`“${typed}” 不是日期。请写成 2026-05-04，或 2026-05-04T09:00+08:00。`);
  }
  if (Number(date) < 1 || Number(date) > daysInMonth(Number(year), Number(month))) {
    throw new Error(`“${typed}” 这一天不存在。请核对月份和日子。`);
  }
  if (zone === null) return day;
  const instant = new Date(zone[1] === undefined ? `${typed}+08:00` : typed);
  if (Number.isNaN(instant.getTime())) {
    throw new Error(`“${typed}” 的时间不存在。请写成 2026-05-04T09:00+08:00。`);
  }
  return shanghaiMinute(instant);
}

/** A path with a slash at both ends: `alumni` becomes `/alumni/`. */
export function basePath(typed: string): string {
  if (/[?#\s\\:]/u.test(typed) || typed.split('/').some((part) => part === '.' || part === '..')) {
    throw new Error(`“${typed}” 不能作为网站的路径。请写成 /alumni/ 这样，不含网址、空格、? 和 #。`);
  }
  return `/${typed.split('/').filter((part) => part !== '').join('/')}/`.replace('//', '/');
}

/** 1–65535, or 0 for any free port. */
export function portNumber(typed: string): number {
  const port = Number(typed);
  if (!/^\d{1,5}$/.test(typed) || port > 65_535) {
    throw new Error(`“${typed}” 不是端口号。请写 1 到 65535 之间的数，例如 4321。`);
  }
  return port;
}
