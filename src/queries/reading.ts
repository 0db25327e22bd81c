import { countHan, countLatinWords, readingMinutes } from '#domain/reading-time.ts';
import type { PublishedEntry } from './published.ts';

const read = new Set(['stories', 'news', 'culture']);
const picture = /!\[[^\]]*\]\([^)]*\)/g;
const address = /\]\([^)]*\)|<?https?:\/\/\S+/g;

/** Minutes that the text of an entry takes, for the kinds that are read. */
export function minutesToRead(entry: PublishedEntry): number | undefined {
  const body = (entry.source as { body?: string }).body;
  if (!body || !read.has(entry.collection)) return undefined;
  const text = body.replace(address, '');
  return readingMinutes({
    hanCount: countHan(text), latinWords: countLatinWords(text), imageCount: body.match(picture)?.length ?? 0,
  });
}

/** Whether the text of an entry has pictures of its own. */
export function hasPictures(entry: PublishedEntry): boolean {
  return ((entry.source as { body?: string }).body ?? '').search(picture) !== -1;
}
