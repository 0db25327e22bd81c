import type { Language } from '#domain/addresses.ts';
import { languages } from '#domain/addresses.ts';
import type { Fact } from '#domain/view-facts.ts';
import { minutesToRead } from './reading.ts';
import type { CollectionName } from '#schemas/registry.ts';
import { backlinks } from './backlinks.ts';
import { entryFacts } from './entry-facts.ts';
import type { SiteFrame } from '#domain/site-frame.ts';
import { frameOf } from './frame.ts';
import { framedEntry } from './framed-entry.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
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
  return { frame: await framedEntry(frame, entry), entry, summary: await summaryOf(entry), facts, related, minutes: minutesToRead(entry) };
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

/** The paths of a page that stands once in each language. */
export function languagePaths() {
  return Promise.all(languages.map(async (lang) => ({ params: { lang: segment(lang) }, props: { frame: await frameOf(lang) } })));
}
