import type { SiteFrame } from '#domain/site-frame.ts';
import { entryHead } from './page-data.ts';
import type { PublishedEntry } from './published.ts';

/** The frame of an entry's page, with the head that belongs to this page alone. */
export async function framedEntry(frame: SiteFrame, entry: PublishedEntry): Promise<SiteFrame> {
  return { ...frame, page: await entryHead(entry) };
}
