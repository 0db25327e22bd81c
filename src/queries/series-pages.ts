import type { ImageMetadata } from 'astro';
import { languages, type Language } from '#domain/addresses.ts';
import { shortMonth } from '#domain/calendar-words.ts';
import { inSeriesOrder, type SeriesCard, type SeriesListView, type SeriesPart, type SeriesView } from '#domain/series-view.ts';
import { printedText } from '#domain/view-facts.ts';
import { seriesWords } from '#i18n/areas/series.ts';
import type { CollectionName } from '#schemas/registry.ts';
import { backlinks } from './backlinks.ts';
import { entryFacts } from './entry-facts.ts';
import { eventRow } from './event-rows.ts';
import { frameOf } from './frame.ts';
import { framedEntry } from './framed-entry.ts';
import { newsRow } from './news-rows.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { slipOn } from './slips.ts';
import { summariesOf, summaryOf } from './summaries.ts';

type Part = SeriesPart<ImageMetadata>;

const perPage = 24;
const newsShown = 8;
const shownFields = ['chapters', 'college', 'people', 'chain'];
const segment = (lang: Language) => (lang === 'zh' ? undefined : lang);

/** The page of every series. */
export async function seriesPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const frame = await frameOf(lang);
    return Promise.all((await publishedEntries('series', lang)).map(async (entry) => ({
      params: { lang: segment(lang), id: entry.id },
      props: { frame: await framedEntry(frame, entry), entry, view: await seriesView(entry) },
    })));
  }));
  return paths.flat();
}

async function seriesView(entry: PublishedEntry): Promise<SeriesView<ImageMetadata>> {
  const { lang, data, source } = entry;
  const text = seriesWords[lang];
  const summary = await summaryOf(entry);
  const held = await heldBy(entry);
  const kind = String(data['kind']);
  const isDescending = data['order'] === 'descending';
  const groups = [
    { title: text.stories, parts: await storyParts(held.stories, isDescending, lang) },
    { title: text.events[kind] ?? text.otherEvents, parts: await eventParts(held.events, isDescending, kind, lang) },
  ];
  const counts = [
    { value: held.stories.length, label: text.story }, { value: held.events.length, label: text.event },
    { value: held.news.length, label: text.newsItem },
  ];
  return {
    summary, ...slipOn(entry, summary), picture: summary.picture,
    intro: String(data['intro'] ?? ''),
    counts: counts.filter(({ value }) => value > 0),
    groups: groups.filter(({ parts }) => parts.length > 0),
    news: await Promise.all(held.news.slice(0, newsShown).map(newsRow)),
    others: await summariesOf(held.others),
    facts: await entryFacts('series', Object.fromEntries(shownFields.map((key) => [key, data[key]])), lang),
    hasText: ((source as { body?: string }).body ?? '').trim() !== '',
  };
}

/** What points at a series, by what it is. */
async function heldBy({ id, lang }: PublishedEntry) {
  const groups = Map.groupBy(await backlinks('series', id, lang), ({ collection }) => collection);
  const of = (collection: CollectionName) => groups.get(collection) ?? [];
  const others = [...groups].filter(([collection]) => !['stories', 'events', 'news'].includes(collection)).flatMap(([, entries]) => entries);
  return { stories: of('stories'), events: of('events'), news: of('news'), others: others.slice(0, 12) };
}

async function storyParts(stories: readonly PublishedEntry[], isDescending: boolean, lang: Language): Promise<Part[]> {
  const numbered = stories.map((entry) => ({ entry, number: numberIn(entry, 'part'), date: String(entry.data['date']) }));
  const ordered = inSeriesOrder(numbered, isDescending);
  return Promise.all(ordered.map(async ({ entry, number }, place): Promise<Part> => {
    const summary = await summaryOf(entry);
    const order = isDescending ? ordered.length - place : place + 1;
    return {
      summary, number: String(number ?? order), unit: seriesWords[lang].part,
      notes: [summary.kicker, summary.who, summary.cohort, summary.moment].filter(Boolean).map((note) => printedText(note, lang)),
    };
  }));
}

async function eventParts(events: readonly PublishedEntry[], isDescending: boolean, kind: string, lang: Language): Promise<Part[]> {
  const numbered = events.map((entry) => ({ entry, number: numberIn(entry, 'no'), date: String(entry.data['start']) }));
  const ordered = inSeriesOrder(numbered, isDescending);
  return Promise.all(ordered.map(async ({ entry, number }): Promise<Part> => {
    const { summary, place, state, stateText, start, year } = await eventRow(entry);
    const notes = [state === 'normal' ? '' : stateText, summary.kicker, summary.moment].filter(Boolean).map((note) => ({ text: note }));
    return {
      summary, notes: [...notes, ...(place ? [place] : [])],
      ...(number === undefined
        ? { number: year, unit: shortMonth(start, lang) }
        : { number: String(number), unit: seriesWords[lang].units[kind] ?? '' }),
    };
  }));
}

const numberIn = ({ data }: PublishedEntry, key: string) => (data[key] === undefined ? undefined : Number(data[key]));

/** `/series/` and its further pages. */
export async function seriesListPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const frame = await frameOf(lang);
    const all = await publishedEntries('series', lang);
    const last = Math.max(1, Math.ceil(all.length / perPage));
    return Promise.all(Array.from({ length: last }, async (_, index) => {
      const cards = await Promise.all(all.slice(index * perPage, (index + 1) * perPage).map(cardOf));
      const view: SeriesListView<ImageMetadata> = { cards, total: all.length, page: index + 1, last };
      return { params: { lang: segment(lang), page: index === 0 ? undefined : `page/${index + 1}` }, props: { frame, view } };
    }));
  }));
  return paths.flat();
}

async function cardOf(entry: PublishedEntry): Promise<SeriesCard<ImageMetadata>> {
  const { stories, events, news } = await heldBy(entry);
  const summary = await summaryOf(entry);
  const text = String(entry.data['intro'] ?? summary.text);
  return { summary: { ...summary, text }, holds: seriesWords[entry.lang].holds(stories.length, events.length, news.length) };
}
