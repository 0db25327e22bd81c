import { expect, test } from 'vitest';
import { calendarText, type CalendarItem } from './calendar.ts';

const regatta: CalendarItem = {
  uid: 'events-20261206-regatta-9@alumni.example.edu.cn', title: '第九届校友帆船赛', start: '2026-12-06T09:00+08:00',
  end: '2026-12-06T17:00+08:00', place: '滨海湾帆船基地', url: 'https://alumni.example.edu.cn/events/20261206-regatta-9/',
  state: 'normal', changed: '2026-11-20',
};
const linesOf = (item: Partial<CalendarItem>) => calendarText('活动', [{ ...regatta, ...item }]).split('\r\n');

test('times are written in UTC', () => {
  expect(linesOf({})).toEqual(expect.arrayContaining([
    'DTSTART:20261206T010000Z', 'DTEND:20261206T090000Z', 'DTSTAMP:20261119T160000Z',
    'UID:events-20261206-regatta-9@alumni.example.edu.cn', 'STATUS:CONFIRMED', 'SEQUENCE:0',
  ]));
});

test('a day without a time lasts the whole day in Shanghai', () => {
  const lines = linesOf({ start: '2026-12-31T00:00+08:00', end: '2027-01-01T00:00+08:00' });
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lines).toContain('DTEND;VALUE=DATE:20270102');
});

test('an event without an end has none', () => {
  expect(linesOf({ end: undefined }).filter((line) => line.startsWith('DTEND'))).toEqual([]);
});

test('what was put off or called off says so', () => {
  expect(linesOf({ state: 'cancelled' })).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:1']));
  expect(linesOf({ state: 'postponed' })).toContain('STATUS:TENTATIVE');
});

test('no line is longer than 75 octets, and unfolded they are what was written', () => {
  const title = '船，海；灯塔\\与“风”🌊'.repeat(20);
  const text = calendarText('活动', [{ ...regatta, title, text: '第一行\n第二行, 第三; 行' }]);
  const encoder = new TextEncoder();
  expect(text.split('\r\n').every((line) => encoder.encode(line).length <= 75)).toBe(true);
  expect(text).not.toMatch(/[^\r]\n/);
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain(`SUMMARY:${title.replaceAll('\\', '\\\\')}`);
  expect(unfolded).toContain(String.raw`DESCRIPTION:第一行\n第二行\, 第三\; 行`);
});

test('a calendar without events is still a calendar', () => {
  expect(calendarText('活动', [])).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
});
