import type { ImageMetadata } from 'astro';
import { languages, listPath, localPath } from '#domain/addresses.ts';
import type { ArticleView } from '#domain/news-view.ts';
import { printedMoment, printedText, type FactValue } from '#domain/view-facts.ts';
import { newsWords } from '#i18n/areas/news.ts';
import { words } from '#i18n/words.ts';
import { backlinks } from './backlinks.ts';
import { eventRows } from './event-rows.ts';
import { frameOf } from './frame.ts';
import { framedEntry } from './framed-entry.ts';
import { findReference } from './link-targets.ts';
import { newsRow } from './news-rows.ts';
import { publishedEntries, type PublishedEntry, type Values } from './published.ts';
import { hasPictures, minutesToRead } from './reading.ts';
import { summariesOf } from './summaries.ts';

const relatedShown = 6;

/** The pages of all news, each with what it shows. */
export async function articlePaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const [entries, frame] = [await publishedEntries('news', lang), await frameOf(lang)];
    return Promise.all(entries.map(async (entry) => {
      const { summary, category, series } = await newsRow(entry);
      return {
        params: { lang: lang === 'zh' ? undefined : lang, id: entry.id },
        props: { frame: await framedEntry(frame, entry), entry, summary, view: await articleView(entry, category, series), minutes: minutesToRead(entry) },
      };
    }));
  }));
  return paths.flat();
}

async function articleView(
  entry: PublishedEntry, category: string, series: FactValue | undefined,
): Promise<ArticleView<ImageMetadata>> {
  const { data, lang } = entry;
  const text = newsWords[lang];
  const event = data['event'] ? (await eventRows(lang)).get(String(data['event'])) : undefined;
  const figures = (data['facts'] as { n: string; label: string }[] | undefined) ?? [];
  return {
    crumbs: [
      { text: words(lang).menu.news, href: listPath('news', lang) },
      { text: category, href: localPath(`/news/category/${String(data['category'])}/`, lang) },
    ],
    category, series, ...bylines(data, lang), figures, event, hasOwnPictures: hasPictures(entry),
    correction: String(data['correction'] ?? ''),
    updated: data['updated'] ? `${text.updated}${lang === 'en' ? ' ' : ''}${printedMoment(String(data['updated']), lang)}` : '',
    chapters: await references('chapters', data['chapters'], lang),
    people: await references('people', data['people'], lang),
    related: await summariesOf(await relatedTo(entry)),
  };
}

function bylines(data: Values, lang: PublishedEntry['lang']) {
  const text = newsWords[lang];
  const printed = (value: unknown): FactValue[] =>
    (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one) => printedText(String(one), lang));
  const review = (data['review'] as Record<string, string> | undefined) ?? {};
  const link = (value: unknown): FactValue[] => (value ? [{ text: new URL(String(value)).host, href: String(value) }] : []);
  const filled = (rows: { name: string; values: FactValue[] }[]) => rows.filter(({ values }) => values.length > 0);
  return {
    byline: filled([
      { name: text.author, values: printed(data['author']) },
      { name: text.photo, values: printed(data['photo']) },
      { name: text.source, values: printed(data['source']) },
    ]),
    credits: filled([
      { name: text.companies, values: printed(data['companies']) },
      { name: text.department, values: printed(data['department']) },
      { name: text.original, values: link(data['sourceUrl']) },
      { name: text.wechat, values: link(data['wechatUrl']) },
      { name: text.editor, values: printed(data['editor']) },
      { name: text.first, values: printed(review['first']) },
      { name: text.second, values: printed(review['second']) },
      { name: text.final, values: printed(review['final']) },
    ]),
  };
}

async function references(collection: string, ids: unknown, lang: PublishedEntry['lang']): Promise<FactValue[]> {
  return (await Promise.all(((ids as string[] | undefined) ?? []).map((id) => findReference(collection, id, lang)))).flat();
}

/** Other news of the same series, about the same people or from the same chapters, in this order. */
async function relatedTo({ id, data, lang }: PublishedEntry): Promise<PublishedEntry[]> {
  const targets = [
    ...(data['series'] ? [['series', String(data['series'])] as const] : []),
    ...((data['people'] as string[] | undefined) ?? []).map((person) => ['people', person] as const),
    ...((data['chapters'] as string[] | undefined) ?? []).map((chapter) => ['chapters', chapter] as const),
  ];
  const found = new Map<string, PublishedEntry>();
  for (const [collection, target] of targets) {
    for (const other of await backlinks(collection, target, lang)) {
      if (found.size >= relatedShown) return [...found.values()];
      const isRead = other.collection === 'news' || other.collection === 'stories';
      if (isRead && other.id !== id) found.set(`${other.collection}/${other.id}`, other);
    }
  }
  if (found.size > 0) return [...found.values()];
  return firstOf(await publishedEntries('news', lang), 4, (other) => other.id !== id && other.data['category'] === data['category']);
}

function firstOf<T>(list: readonly T[], count: number, fits: (item: T) => boolean): T[] {
  const found: T[] = [];
  for (const item of list) {
    if (found.length >= count) break;
    if (fits(item)) found.push(item);
  }
  return found;
}
