const NUMERIC = [
  /^(\d{4})\s*年?$/,
  /^(\d{4})(?:\s*[-./]\s*|\s*年\s*)(\d{1,2})\s*月?$/,
  /^(\d{4})(?:\s*[-./]\s*|\s*年\s*)(\d{1,2})(?:\s*[-./]\s*|\s*月\s*)(\d{1,2})\s*日?$/,
];
const RANGE = /^(.+?)\s*(?:—{1,2}|–|-|～|~|至|到)\s*(?:今|now|present|.+)$/i;
const LONGEST = 24;

/** The `datetime` of a moment as editors write it (`1999`, `1999年9月`, `1999–2003`, `1999 年秋`). */
export function momentDatetime(written: string): string | 'impossible' | undefined {
  const text = written.normalize('NFKC').trim();
  if (text.length > LONGEST) return undefined;
  for (const pattern of NUMERIC) {
    const match = pattern.exec(text);
    if (match) return datetimeOf(match);
  }
  const range = RANGE.exec(text);
  const start = range?.[1] ? momentDatetime(range[1]) : undefined;
  if (start) return start;
  const years = text.match(/(?<!\d)\d{4}(?!\d)/g);
  return years?.length === 1 ? years[0] : undefined;
}

function datetimeOf([, year = '', month, day]: RegExpExecArray): string {
  if (!month) return year;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const possible = Number(month) >= 1 && Number(month) <= 12
    && (!day || (Number(day) >= 1 && Number(day) <= lastDay));
  if (!possible) return 'impossible';
  return [year, month, day].filter(Boolean).map((part) => part?.padStart(2, '0')).join('-');
}
