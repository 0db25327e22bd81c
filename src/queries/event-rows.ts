import type { ImageMetadata } from 'astro';
import type { Language } from '#domain/addresses.ts';
import { clockOf, shortMonth, weekdayName } from '#domain/calendar-words.ts';
import { overAt, type EventRow, type EventState } from '#domain/events-view.ts';
import { printedText } from '#domain/view-facts.ts';
import { choiceName } from './choice-names.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';
import { siteSettings } from './site.ts';
import { summaryOf } from './summaries.ts';

export type ShownEvent = EventRow<ImageMetadata>;

/** An event as lists show it. */
export async function eventRow(entry: PublishedEntry): Promise<ShownEvent> {
  const { data, lang } = entry;
  const start = String(data['start']);
  const end = data['end'] as string | undefined;
  const place = data['place'] as string | undefined;
  return {
    summary: await summaryOf(entry),
    leaf: { date: start.slice(0, 10), month: shortMonth(start, lang), day: start.slice(8, 10), weekday: weekdayName(start, lang) },
    start: start.slice(0, 16),
    until: overAt(start, end),
    year: start.slice(0, 4),
    clock: clockOf(start),
    place: place === undefined ? undefined : printedText(place, lang),
    state: (data['state'] as EventState | undefined) ?? 'normal',
    stateText: choiceName('events', ['state'], data, lang),
  };
}

/** Every event of a language by its id, newest first. */
export function eventRows(lang: Language): Promise<Map<string, ShownEvent>> {
  return remembered(`event-rows/${lang}`, async () => {
    const entries = await publishedEntries('events', lang);
    const rows = await Promise.all(entries.map(eventRow));
    return new Map(rows.map((row) => [row.summary.id, row]));
  });
}

/** These events in two: the next ones first, then the latest of those that are over. */
export async function splitEvents(rows: readonly ShownEvent[]): Promise<{ upcoming: ShownEvent[]; past: ShownEvent[] }> {
  const now = (await siteSettings()).today.slice(0, 16);
  return {
    upcoming: rows.filter(({ until }) => until >= now).sort((a, b) => a.start.localeCompare(b.start)),
    past: rows.filter(({ until }) => until < now).sort((a, b) => b.start.localeCompare(a.start)),
  };
}
