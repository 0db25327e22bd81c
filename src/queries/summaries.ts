import type { ImageMetadata } from 'astro';
import type { Language } from '#domain/addresses.ts';
import { printedMoment } from '#domain/view-facts.ts';
import type { CollectionName } from '#schemas/registry.ts';
import type { PublishedEntry } from './published.ts';
import { entryTitle } from './titles.ts';

/** A picture of an entry: a photograph with its words, or a block print. */
export interface EntryPicture {
  image: ImageMetadata;
  alt: string;
  caption?: string;
  credit?: string;
  isPrint: boolean;
}

/** An entry as lists and links show it. */
export interface EntrySummary {
  collection: CollectionName;
  id: string;
  title: string;
  address: string;
  lang: Language;
  textLang: Language;
  moment: string;
  text: string;
  picture?: EntryPicture;
}

export function summaryOf(entry: PublishedEntry): EntrySummary {
  const { collection, id, address, lang, textLang, data } = entry;
  const moment = data['date'] ?? data['start'] ?? data['founded'];
  const picture = pictureOf(entry);
  return {
    collection, id, address, lang, textLang, title: entryTitle(entry),
    moment: typeof moment === 'string' ? printedMoment(moment, lang) : '',
    text: String(data['dek'] ?? data['headline'] ?? data['summary'] ?? data['intro'] ?? ''),
    ...(picture && { picture }),
  };
}

function pictureOf(entry: PublishedEntry): EntryPicture | undefined {
  const own = (entry.data['cover'] ?? entry.data['portrait']) as
    { src: ImageMetadata; alt?: string; caption?: string; credit?: string } | undefined;
  if (own) {
    const { src, alt, caption, credit } = own;
    return { image: src, alt: alt ?? '', isPrint: false, ...(caption && { caption }), ...(credit && { credit }) };
  }
  const print = entry.data['print'] as ImageMetadata | undefined;
  return print && { image: print, alt: '', isPrint: true };
}
