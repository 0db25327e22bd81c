import { addDays, dayOf, instantOf } from './days.ts';

/** One event as a calendar program takes it in. */
export interface CalendarItem {
  /** Never changes, so that a second download replaces the first. */
  uid: string;
  title: string;
  /** Shanghai minutes; midnight stands for a whole day. */
  start: string;
  end?: string | undefined;
  place?: string | undefined;
  text?: string | undefined;
  /** The full address of the event's page. */
  url: string;
  state: 'normal' | 'postponed' | 'cancelled';
  /** The day on which the entry was last touched. */
  changed: string;
}

const statuses = { normal: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' } as const;
const longestLine = 75;

/** A calendar file (RFC 5545) of these events. */
export function calendarText(name: string, items: readonly CalendarItem[]): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Alumni Chronicle//Events//ZH', 'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`, 'X-WR-TIMEZONE:Asia/Shanghai',
    ...items.flatMap(itemLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function itemLines({ uid, title, start, end, place, text, url, state, changed }: CalendarItem): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(`${dayOf(changed)}T00:00`)}`,
    `SEQUENCE:${state === 'normal' ? 0 : 1}`,
    ...timeLines(start, end),
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    `URL:${url}`,
    `STATUS:${statuses[state]}`,
    'END:VEVENT',
  ];
}

function timeLines(start: string, end: string | undefined): string[] {
  if (!isWholeDay(start)) return [`DTSTART:${utc(start)}`, ...(end && end > start ? [`DTEND:${utc(end)}`] : [])];
  // The end of whole days is the day after the last one.
  const last = dayOf(end ?? start);
  return [`DTSTART;VALUE=DATE:${compact(dayOf(start))}`, `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`];
}

const isWholeDay = (moment: string) => moment.length === 10 || moment.slice(11, 16) === '00:00';
const compact = (day: string) => day.replaceAll('-', '');

function utc(minute: string): string {
  return `${new Date(instantOf(minute)).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(/\r?\n/g, '\\n').replaceAll(/[,;]/g, (mark) => `\\${mark}`);
}

/** A line in pieces of at most 75 octets; a character is never cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > longestLine) {
      pieces.push(piece);
      piece = ' ';
      length = 1;
    }
    piece += character;
    length += octets;
  }
  return [...pieces, piece].join('\r\n');
}
