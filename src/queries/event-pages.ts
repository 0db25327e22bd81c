import type { ImageMetadata } from 'astro';
import { languages, listPath, localPath } from '#domain/addresses.ts';
import { printedSpan } from '#domain/calendar-words.ts';
import type { EventListView, EventView } from '#domain/events-view.ts';
import { printedMoment, printedText, type FactValue } from '#domain/view-facts.ts';
import { eventWords } from '#i18n/areas/events.ts';
import { words } from '#i18n/words.ts';
import { backlinks } from './backlinks.ts';
import { choiceName } from './choice-names.ts';
import { eventRows, splitEvents, type ShownEvent } from './event-rows.ts';
import { frameOf } from './frame.ts';
import { framedEntry } from './framed-entry.ts';
import { findReference } from './link-targets.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { hasPictures } from './reading.ts';
import { siteSettings } from './site.ts';
import { summariesOf } from './summaries.ts';

const othersShown = 4;

/** The list of events, in both languages. */
export function eventListPaths() {
  return Promise.all(languages.map(async (lang) => {
    const rows = [...(await eventRows(lang)).values()];
    const { upcoming, past } = await splitEvents(rows);
    const years = [...new Set(rows.map(({ year }) => year))].sort().reverse();
    const view: EventListView<ImageMetadata> = {
      upcoming, file: localPath('/events/events.ics', lang),
      past: years.map((year) => ({ year, rows: past.filter((row) => row.year === year) })),
    };
    return { params: { lang: lang === 'zh' ? undefined : lang }, props: { frame: await frameOf(lang), view } };
  }));
}

/** The pages of all events, each with what it shows. */
export async function eventPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const [entries, rows, frame] = [await publishedEntries('events', lang), await eventRows(lang), await frameOf(lang)];
    return Promise.all(entries.map(async (entry) => {
      const row = rows.get(entry.id)!;
      return {
        params: { lang: lang === 'zh' ? undefined : lang, id: entry.id },
        props: { frame: await framedEntry(frame, entry), entry, view: await eventView(entry, row, rows) },
      };
    }));
  }));
  return paths.flat();
}

async function eventView(
  entry: PublishedEntry, row: ShownEvent, rows: ReadonlyMap<string, ShownEvent>,
): Promise<EventView<ImageMetadata>> {
  const { id, data, lang } = entry;
  const text = eventWords[lang];
  const [series] = await references('series', data['series'], lang);
  const pointing = await backlinks('events', id, lang);
  const recording = data['recording'] as string | undefined;
  return {
    row, series, kind: choiceName('events', ['kind'], data, lang),
    crumbs: [{ text: words(lang).menu.events, href: listPath('events', lang) }],
    facts: await eventFacts(entry, series),
    register: registration(entry),
    now: (await siteSettings()).today.slice(0, 16),
    recording: recording === undefined ? undefined : { text: text.recording, href: recording },
    file: localPath(`/events/${id}.ics`, lang),
    hasOwnPictures: hasPictures(entry),
    reports: await summariesOf(pointing.filter(({ collection }) => collection === 'news' || collection === 'stories').slice(0, 12)),
    others: await othersOfSeries(entry, rows),
    correction: String(data['correction'] ?? ''),
  };
}

function registration({ data, lang }: PublishedEntry): EventView['register'] {
  const url = data['registerUrl'] as string | undefined;
  if (url === undefined || data['state'] === 'cancelled') return undefined;
  // Without a deadline one may register until it begins.
  const deadline = String(data['deadline'] ?? data['start']);
  const isDay = deadline.slice(11, 16) === '00:00';
  return {
    url, host: new URL(url).host, deadline: isDay ? `${deadline.slice(0, 10)}T23:59` : deadline.slice(0, 16),
    printed: data['deadline'] ? printedMoment(deadline, lang) : '',
  };
}

async function eventFacts({ data, lang }: PublishedEntry, series: FactValue | undefined) {
  const text = eventWords[lang];
  const online = data['online'] as string | undefined;
  const cohorts = (data['cohorts'] as number[] | undefined) ?? [];
  const no = data['no'] as number | undefined;
  const state = data['state'] as string | undefined;
  const rows: { name: string; values: FactValue[] }[] = [
    { name: text.time, values: [{ text: printedSpan(String(data['start']), data['end'] as string | undefined, lang) }] },
    { name: text.place, values: data['place'] ? [printedText(String(data['place']), lang)] : [] },
    { name: text.online, values: online ? [{ text: new URL(online).host, href: online }] : [] },
    { name: text.state, values: state && state !== 'normal' ? [{ text: choiceName('events', ['state'], data, lang) }] : [] },
    { name: text.deadline, values: data['deadline'] ? [{ text: printedMoment(String(data['deadline']), lang) }] : [] },
    { name: text.speakers, values: await references('people', data['speakers'], lang) },
    { name: text.people, values: await references('people', data['people'], lang) },
    { name: text.cohorts, values: cohorts.map((year) => ({ text: text.cohort(year) })) },
    { name: text.chapters, values: await references('chapters', data['chapters'], lang) },
    { name: text.college, values: await references('colleges', data['college'], lang) },
    { name: words(lang).menu.series, values: series ? [series, ...(no === undefined ? [] : [{ text: text.number(no) }])] : [] },
  ];
  return rows.filter(({ values }) => values.length > 0);
}

async function references(collection: string, ids: unknown, lang: PublishedEntry['lang']): Promise<FactValue[]> {
  const list = Array.isArray(ids) ? ids as string[] : ids === undefined ? [] : [String(ids)];
  return (await Promise.all(list.map((id) => findReference(collection, id, lang)))).flat();
}

/** The nearest events of the same series. */
async function othersOfSeries({ id, data, lang }: PublishedEntry, rows: ReadonlyMap<string, ShownEvent>): Promise<ShownEvent[]> {
  if (!data['series']) return [];
  const start = Date.parse(String(data['start']).slice(0, 10));
  const distance = (row: ShownEvent) => Math.abs(Date.parse(row.start.slice(0, 10)) - start);
  return (await backlinks('series', String(data['series']), lang))
    .flatMap((other) => (other.collection === 'events' && other.id !== id ? rows.get(other.id) ?? [] : []))
    .sort((a, b) => distance(a) - distance(b)).slice(0, othersShown)
    .sort((a, b) => b.start.localeCompare(a.start));
}
