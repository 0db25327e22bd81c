import type { ImageMetadata } from 'astro';
import { languages, localPath, type Language } from '#domain/addresses.ts';
import { monthName } from '#domain/calendar-words.ts';
import type { NewsFacet, NewsListView } from '#domain/news-view.ts';
import { newsWords } from '#i18n/areas/news.ts';
import { frameOf } from './frame.ts';
import { findReference } from './link-targets.ts';
import { byMonth, newsRow } from './news-rows.ts';
import { choiceName } from './choice-names.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';

const perPage = 30;

/** One list of news: all of it, a year, a month or a column. */
interface Scope {
  path: string;
  title: string;
  entries: PublishedEntry[];
  year?: string;
}

interface Groups {
  all: PublishedEntry[];
  years: Map<string, PublishedEntry[]>;
  months: Map<string, PublishedEntry[]>;
  columns: Map<string, PublishedEntry[]>;
  topics: Map<string, PublishedEntry[]>;
}

function groupsOf(lang: Language): Promise<Groups> {
  return remembered(`news-groups/${lang}`, async () => {
    const all = await publishedEntries('news', lang);
    const by = (key: (entry: PublishedEntry) => string) => Map.groupBy(all, key);
    const topics = by(({ data }) => String(data['series'] ?? ''));
    topics.delete('');
    return {
      all, topics, years: by(({ data }) => String(data['date']).slice(0, 4)),
      months: by(({ data }) => String(data['date']).slice(0, 7)), columns: by(({ data }) => String(data['category'])),
    };
  });
}

/** `/news/`, `/news/page/2/` */
export function newsListPaths() {
  return inBothLanguages(async (lang) => {
    const { all } = await groupsOf(lang);
    return scopePages({ path: '/news/', title: newsWords[lang].title, entries: all }, lang, (rest) => ({ page: rest }));
  });
}

/** `/news/2026/`, `/news/2026/11/` */
export function newsYearPaths() {
  return inBothLanguages(async (lang) => {
    const { years, months } = await groupsOf(lang);
    const text = newsWords[lang];
    const ofYears = [...years].map(([year, entries]) =>
      scopePages({ path: `/news/${year}/`, title: text.yearTitle(year), entries, year }, lang, (rest) => ({ year, month: rest })));
    const ofMonths = [...months].map(([key, entries]) => {
      const [year = '', month = ''] = key.split('-');
      const scope = { path: `/news/${year}/${month}/`, title: text.monthTitle(monthName(key, lang)), entries, year };
      return scopePages(scope, lang, (rest) => ({ year, month: rest === undefined ? month : `${month}/${rest}` }));
    });
    return (await Promise.all([...ofYears, ...ofMonths])).flat();
  });
}

/** `/news/category/local/` */
export function newsColumnPaths() {
  return inBothLanguages(async (lang) => {
    const { columns } = await groupsOf(lang);
    const pages = [...columns].map(([key, entries]) => {
      const title = newsWords[lang].columnTitle(columnName(entries, lang));
      return scopePages({ path: `/news/category/${key}/`, title, entries }, lang, (rest) =>
        ({ category: rest === undefined ? key : `${key}/${rest}` }));
    });
    return (await Promise.all(pages)).flat();
  });
}

async function inBothLanguages<P>(pagesIn: (lang: Language) => Promise<P[]>): Promise<P[]> {
  return (await Promise.all(languages.map(pagesIn))).flat();
}

async function scopePages<P extends object>(scope: Scope, lang: Language, paramsOf: (rest: string | undefined) => P) {
  const { months } = await groupsOf(lang);
  const counts = new Map([...months].map(([key, entries]) => [key, entries.length]));
  const isWhole = scope.path === '/news/';
  const pinned = isWhole ? scope.entries.filter(({ data }) => data['pinned'] === true) : [];
  const stream = isWhole ? scope.entries.filter(({ data }) => data['pinned'] !== true) : scope.entries;
  const last = Math.max(1, Math.ceil(stream.length / perPage));
  const [frame, facets] = [await frameOf(lang), await facetsOf(scope, lang)];
  // A column has only part of each month, so the head counts what it has.
  const shownCounts = scope.path.startsWith('/news/category/') ? monthCounts(scope.entries) : counts;
  return Promise.all(Array.from({ length: last }, async (_, index) => {
    const rows = await Promise.all(stream.slice(index * perPage, (index + 1) * perPage).map(newsRow));
    const view: NewsListView<ImageMetadata> = {
      title: scope.title, path: scope.path, facets, total: scope.entries.length, page: index + 1, last,
      pinned: index === 0 ? await Promise.all(pinned.map(newsRow)) : [],
      months: byMonth(rows, shownCounts, lang),
    };
    return {
      params: { lang: lang === 'zh' ? undefined : lang, ...paramsOf(index === 0 ? undefined : `page/${index + 1}`) },
      props: { frame, view },
    };
  }));
}

function monthCounts(entries: readonly PublishedEntry[]): Map<string, number> {
  return new Map([...Map.groupBy(entries, ({ data }) => String(data['date']).slice(0, 7))].map(([key, list]) => [key, list.length]));
}

async function facetsOf({ path, year }: Scope, lang: Language): Promise<NewsFacet[]> {
  const { all, years, months, columns, topics } = await groupsOf(lang);
  const text = newsWords[lang];
  const choice = (name: string, count: number, address: string) =>
    ({ text: name, count, address: localPath(address, lang), isCurrent: address === path });
  const shownYear = year ?? [...years.keys()][0] ?? '';
  const ofYear = [...months].filter(([key]) => key.startsWith(shownYear) && shownYear !== '');
  const named = await Promise.all([...topics].map(async ([id, entries]) => {
    const [series] = await findReference('series', id, lang);
    return series?.href ? [{ ...series, count: entries.length, address: series.href, isCurrent: false }] : [];
  }));
  return [
    { title: text.columns, choices: [
      choice(text.all, all.length, '/news/'),
      ...[...columns].map(([key, entries]) => choice(columnName(entries, lang), entries.length, `/news/category/${key}/`)),
    ] },
    { title: text.years, choices: [...years].map(([key, entries]) => choice(text.yearName(key), entries.length, `/news/${key}/`)) },
    { title: text.yearName(shownYear), choices: ofYear.map(([key, entries]) =>
      choice(text.monthName(Number(key.slice(5))), entries.length, `/news/${key.replace('-', '/')}/`)) },
    { title: text.topics, choices: named.flat().map(({ text: name, lang: foreign, count, address, isCurrent }) =>
      ({ text: name, ...(foreign === 'zh-CN' && { lang: foreign }), count, address, isCurrent })) },
  ].filter(({ choices }) => choices.length > 0);
}

function columnName(entries: readonly PublishedEntry[], lang: Language): string {
  return entries[0] ? choiceName('news', ['category'], entries[0].data, lang) : '';
}
