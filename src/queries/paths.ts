import type { Language } from '#domain/addresses.ts';
import { languages } from '#domain/addresses.ts';
import type { Fact } from '#domain/view-facts.ts';
import { minutesToRead } from './reading.ts';
import { dataFileNames, type CollectionName, type DataFileName } from '#schemas/registry.ts';
import { backlinks } from './backlinks.ts';
import { entryFacts, tableFacts } from './entry-facts.ts';
import type { SiteFrame } from '#domain/site-frame.ts';
import { frameOf } from './frame.ts';
import { publishedEntries, type PublishedEntry, type Values } from './published.ts';
import { rows } from './rows.ts';
import { summariesOf, summaryOf, type Summary } from './summaries.ts';

const segment = (lang: Language) => (lang === 'zh' ? undefined : lang);
const perPage = 48;

/** What a page of one entry shows. */
export interface EntryPage {
  frame: SiteFrame;
  entry: PublishedEntry;
  summary: Summary;
  facts: Fact[];
  related: { collection: CollectionName; entries: Summary[] }[];
  minutes: number | undefined;
}

/** The paths of a collection's entries in every language, each with all that its page shows. */
export function entryPaths(collection: CollectionName) {
  return async () => {
    const paths = await Promise.all(languages.map(async (lang) => {
      const entries = await publishedEntries(collection, lang);
      return Promise.all(entries.map(async (entry) => ({
        params: { lang: segment(lang), id: entry.id },
        props: await entryPage(entry),
      })));
    }));
    return paths.flat();
  };
}

async function entryPage(entry: PublishedEntry): Promise<EntryPage> {
  const { collection, id, lang, data } = entry;
  const [facts, pointing, frame] = await Promise.all([
    entryFacts(collection, data, lang), backlinks(collection, id, lang), frameOf(lang),
  ]);
  const groups = Map.groupBy(pointing, (other) => other.collection);
  const related = await Promise.all([...groups].map(async ([name, entries]) =>
    ({ collection: name, entries: await summariesOf(entries.slice(0, 24)) })));
  return { frame, entry, summary: await summaryOf(entry), facts, related, minutes: minutesToRead(entry) };
}

/** What a list of a collection shows on one page. */
export interface ListPage {
  frame: SiteFrame;
  collection: CollectionName;
  entries: Summary[];
  total: number;
  page: number;
  last: number;
}

/** The pages of a collection's list in every language: `/news/`, `/news/page/2/`. */
export function listPaths(collection: CollectionName) {
  return async () => {
    const paths = await Promise.all(languages.map(async (lang) => {
      const entries = await publishedEntries(collection, lang);
      const frame = await frameOf(lang);
      const last = Math.max(1, Math.ceil(entries.length / perPage));
      return Promise.all(Array.from({ length: last }, async (_, index) => ({
        params: { lang: segment(lang), page: index === 0 ? undefined : `page/${index + 1}` },
        props: {
          frame, collection, total: entries.length, page: index + 1, last,
          entries: await summariesOf(entries.slice(index * perPage, (index + 1) * perPage)),
        } satisfies ListPage,
      })));
    }));
    return paths.flat();
  };
}

/** What the page of a list in `data/` shows. */
export interface RowsPage {
  frame: SiteFrame;
  list: ShownList;
  table: Fact | undefined;
  total: number;
}

export type ShownList = Exclude<DataFileName, 'redirects' | 'takedown'>;

export async function rowsPaths() {
  const lists = dataFileNames.filter((list): list is ShownList => list !== 'redirects' && list !== 'takedown');
  const paths = await Promise.all(languages.map((lang) => Promise.all(lists.map(async (list) => {
    const all = await rows(list) as unknown as Values[];
    const named = lang === 'en' ? all.map(inEnglish) : all;
    const props: RowsPage = { frame: await frameOf(lang), list, table: await tableFacts(list, named, lang), total: all.length };
    return { params: { lang: segment(lang), list }, props };
  }))));
  return paths.flat();
}

function inEnglish(row: Values): Values {
  return {
    ...row, ...(row['nameEn'] !== undefined && { name: row['nameEn'] }), ...(row['awardEn'] !== undefined && { award: row['awardEn'] }),
    ...(row['eventEn'] !== undefined && { event: row['eventEn'] }),
  };
}

/** The paths of a page that stands once in each language. */
export function languagePaths() {
  return Promise.all(languages.map(async (lang) => ({ params: { lang: segment(lang) }, props: { frame: await frameOf(lang) } })));
}

/** What the first page shows. */
export interface HomePage {
  frame: SiteFrame;
  sections: { collection: CollectionName; entries: Summary[] }[];
}

export function homePaths() {
  return Promise.all(languages.map(async (lang) => {
    const shown = ['stories', 'news', 'events', 'people', 'chapters', 'culture'] as const;
    const sections = await Promise.all(shown.map(async (collection) =>
      ({ collection, entries: await summariesOf((await publishedEntries(collection, lang)).slice(0, 6)) })));
    return { params: { lang: segment(lang) }, props: { frame: await frameOf(lang), sections } satisfies HomePage };
  }));
}
