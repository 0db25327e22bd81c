import type { ImageMetadata } from 'astro';
import type { Language } from '#domain/addresses.ts';
import { monthName } from '#domain/calendar-words.ts';
import type { NewsMonth, NewsRow } from '#domain/news-view.ts';
import { findReference } from './link-targets.ts';
import type { PublishedEntry } from './published.ts';
import { summaryOf } from './summaries.ts';

export type ShownNews = NewsRow<ImageMetadata>;

/** A piece of news as lists show it. */
export async function newsRow(entry: PublishedEntry): Promise<ShownNews> {
  const { data, lang } = entry;
  const summary = await summaryOf(entry);
  const [series] = data['series'] ? await findReference('series', String(data['series']), lang) : [];
  return {
    summary, series, category: summary.kicker, isPinned: data['pinned'] === true, isLead: data['featured'] === true,
  };
}

/** News by month, in the order in which it comes; `counts` says how much the whole month has. */
export function byMonth(rows: readonly ShownNews[], counts: ReadonlyMap<string, number>, lang: Language): NewsMonth<ImageMetadata>[] {
  return [...Map.groupBy(rows, ({ summary }) => summary.date.slice(0, 7))].map(([key, list]) => ({
    key, name: monthName(key, lang), count: counts.get(key) ?? list.length,
    // The first of a month keeps its picture on a phone.
    rows: list.map((row, index) => (index === 0 ? { ...row, isLead: true } : row)),
  }));
}
