import { entryPath, languages } from '#domain/addresses.ts';
import { headDescription, type HeadData } from '#domain/head-data.ts';
import { openingWords } from '#domain/opening-words.ts';
import { commonHead, trailTo, wholeUrl } from '#domain/page-head.ts';
import type { CollectionName } from '#schemas/registry.ts';
import { frameHead } from './frame-head.ts';
import { entryNodes } from './page-nodes.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';
import { shareImageOf } from './share-images.ts';
import { summaryOf } from './summaries.ts';

const articles: ReadonlySet<string> = new Set(['stories', 'news']);

/** The head of the page of an entry; what other pages need is in `frame.head` and `domain/page-head.ts`. */
export async function entryHead(entry: PublishedEntry): Promise<HeadData> {
  const { collection, id, lang, data, isTranslated, address } = entry;
  const frame = await frameHead(lang);
  const { title } = await summaryOf(entry);
  const description = await entryDescription(entry, frame.siteTitle);
  const shareImage = await shareImageOf(entry);
  const nodes = await entryNodes(entry, { site: frame, title, description, image: wholeUrl(frame.root, shareImage.address) });
  return {
    ...commonHead(frame, collection, trailTo(frame, collection, { name: title, address }), nodes), description, shareImage,
    kind: collection === 'people' ? 'profile' : articles.has(collection) ? 'article' : 'website',
    // The Chinese text under the English frame is the same page once more.
    canonical: isTranslated ? address : entryPath(collection, id),
    alternates: await isInEnglish(collection, id)
      ? languages.map((language) => ({ language, address: entryPath(collection, id, language) })) : [],
    published: data['date'] as string | undefined,
    modified: (data['updated'] ?? data['date']) as string | undefined,
  };
}

async function isInEnglish(collection: CollectionName, id: string): Promise<boolean> {
  const translated = await remembered(`translated/${collection}`, async () =>
    new Set((await publishedEntries(collection, 'en')).filter(({ isTranslated }) => isTranslated).map((entry) => entry.id)));
  return translated.has(id);
}

/** What the entry says of itself, else its first words, else what it is. */
async function entryDescription(entry: PublishedEntry, siteTitle: string): Promise<string> {
  const { collection, data, lang, showsText, source } = entry;
  const { title, text, kicker, cohort } = await summaryOf(entry);
  const body = showsText ? openingWords((source as { body?: string }).body ?? '') : '';
  const [before, between, after] = lang === 'zh' ? ['（', '：', '）'] : [' (', ': ', ')'];
  const person = collection === 'people' && text ? `${title}${cohort ? `${before}${cohort}${after}` : ''}${between}${text}` : '';
  const facts = [title, cohort, kicker, siteTitle].filter(Boolean).join(' · ');
  return headDescription([person, data['summary'] as string | undefined, text, body, facts]);
}
