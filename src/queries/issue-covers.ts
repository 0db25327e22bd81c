import type { ImageMetadata } from 'astro';
import type { IssueCover, Publication } from '#domain/issue-view.ts';
import { issueWords } from '#i18n/areas/issues.ts';
import type { PublishedEntry } from './published.ts';
import { slipOn } from './slips.ts';
import { summaryOf } from './summaries.ts';

export function publicationOf({ data }: PublishedEntry): Publication {
  return data['publication'] === 'newspaper' ? 'newspaper' : 'magazine';
}

/** The cover of an issue, with its title on a slip where it is short enough. */
export async function issueCover(entry: PublishedEntry): Promise<IssueCover<ImageMetadata>> {
  const summary = await summaryOf(entry);
  return {
    publication: publicationOf(entry), number: issueWords[entry.lang].number(String(entry.data['number'])), picture: summary.picture,
    ...slipOn(entry, summary),
  };
}
