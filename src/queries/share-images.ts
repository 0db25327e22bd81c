import type { ImageMetadata } from 'astro';
import { languages, type Language } from '#domain/addresses.ts';
import { printedSpan } from '#domain/calendar-words.ts';
import type { ShareImage } from '#domain/head-data.ts';
import { personName } from '#domain/names.ts';
import { phrases } from '#domain/phrases.ts';
import { sharePictureAddress, type SharePicture } from '#domain/share-picture.ts';
import { words } from '#i18n/words.ts';
import { collectionNames, type CollectionName } from '#schemas/registry.ts';
import { bareFrame } from './bare-frame.ts';
import { lexicon } from './lexicon.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';
import { siteSettings } from './site.ts';
import { pictureOf, summaryOf } from './summaries.ts';

interface Drawn {
  readonly address: string;
  readonly picture: SharePicture;
  /** The file of the print or photograph. */
  readonly file: string | undefined;
}

/** Kinds whose entries have a share picture of their own; the others share one for each kind. */
const ownPicture: ReadonlySet<string> = new Set(['people', 'stories', 'news', 'events', 'chapters', 'culture']);
/** Where the titles are like those of books. */
const hanging: ReadonlySet<string> = new Set(['stories', 'chapters', 'culture']);

export async function shareImageOf(entry: PublishedEntry): Promise<ShareImage> {
  const { address, picture } = ownPicture.has(entry.collection)
    ? await entryPicture(entry)
    : await sectionPicture(entry.collection, entry.lang);
  return { address, alt: altOf(picture) };
}

/** The picture of a list, or of the whole site where there is no such kind. */
export async function sectionShareImage(section: string | undefined, lang: Language): Promise<ShareImage> {
  const { address, picture } = await sectionPicture(section, lang);
  return { address, alt: altOf(picture) };
}

/** Every share picture that a page may name. */
export async function sharePictures(): Promise<Drawn[]> {
  const all = await Promise.all(languages.map(async (lang) => {
    const sections = await Promise.all([undefined, ...collectionNames].map((name) => sectionPicture(name, lang)));
    const entries = await Promise.all(collectionNames.filter((name) => ownPicture.has(name))
      .map((name) => publishedEntries(name, lang)));
    return [...sections, ...await Promise.all(entries.flat().map(entryPicture))];
  }));
  return all.flat();
}

const altOf = ({ title, kicker }: SharePicture) => [title.replace(/[\n\u00a0]/g, ' '), kicker].filter(Boolean).join(' · ');

async function entryPicture(entry: PublishedEntry): Promise<Drawn> {
  const { collection, data, lang, textLang } = entry;
  const summary = await summaryOf(entry);
  const slip = textLang === 'zh' ? (data['slip'] as string | undefined)?.split('/') : undefined;
  return drawn(lang, pictureOf(data), {
    title: summary.title, parts: summary.parts, ...(slip && { slip }), hangs: hanging.has(collection),
    kicker: summary.kicker, note: noteOf(entry, summary), ...(collection === 'people' && named(entry)),
  });
}

/** A name is never broken; in English both names stand one above the other. */
function named({ data, lang }: PublishedEntry): Pick<SharePicture, 'title' | 'parts' | 'kicker'> {
  const name = personName(String(data['name']));
  const english = lang === 'en' ? data['nameEn'] as string | undefined : undefined;
  const title = english ? `${english.replaceAll(' ', '\u00a0')}\n${name}` : name;
  return { title, parts: [title], kicker: words(lang).menu.people };
}

function noteOf({ collection, data, lang }: PublishedEntry, { text, who, cohort, moment }: Awaited<ReturnType<typeof summaryOf>>): string {
  const lines: Record<string, (string | undefined)[]> = {
    people: [text, cohort],
    stories: [[who, cohort].filter(Boolean).join(lang === 'zh' ? '　' : ', ')],
    news: [moment],
    events: [printedSpan(String(data['start'] ?? ''), data['end'] as string | undefined, lang), data['place'] as string | undefined],
  };
  return (lines[collection] ?? []).filter(Boolean).join('\n');
}

function sectionPicture(section: string | undefined, lang: Language): Promise<Drawn> {
  return remembered(`share/${section ?? ''}/${lang}`, async () => {
    const { siteTitle, host } = await bareFrame(lang);
    const name = section === undefined ? undefined : (words(lang).menu as Record<string, string>)[section];
    const own = name === undefined ? undefined : await firstPicture(section as CollectionName, lang);
    return drawn(lang, own ?? await firstPicture('culture', lang, 'landmark') ?? await firstPicture('stories', lang), {
      title: name ?? siteTitle, parts: phrases(name ?? siteTitle, await lexicon()), hangs: false,
      kicker: name === undefined ? '' : siteTitle, note: name === undefined ? host : '',
    });
  });
}

/** The first picture of a kind; of people none, for a list has no face. */
async function firstPicture(collection: CollectionName, lang: Language, kind?: string) {
  if (collection === 'people') return undefined;
  for (const { data } of await publishedEntries(collection, lang)) {
    const picture = pictureOf(data);
    if (picture?.isPrint && (kind === undefined || data['kind'] === kind)) return picture;
  }
  return undefined;
}

async function drawn(
  lang: Language, shown: ReturnType<typeof pictureOf>, facts: Omit<SharePicture, 'lang' | 'school' | 'seal' | 'picture' | 'focal' | 'isPrint'>,
): Promise<Drawn> {
  const { school, seal } = await bareFrame(lang);
  const { brand, accent } = await siteSettings();
  const image = shown?.image as (ImageMetadata & { fsPath?: string }) | undefined;
  const picture: SharePicture = {
    ...facts, lang, school, seal, isPrint: shown?.isPrint ?? true,
    ...(image && { picture: image.src.slice(image.src.lastIndexOf('/') + 1) }), ...(shown?.focal && { focal: shown.focal }),
  };
  return { address: sharePictureAddress(picture, [brand, accent ?? '']), picture, file: image?.fsPath };
}
