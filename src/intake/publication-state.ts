import { isPublished } from '#domain/publication.ts';
import { takenDown } from '#domain/takedown.ts';
import type { Corpus, Entry } from './entry.ts';
import { groupAt, textAt } from './entry-values.ts';
import { rowsOf } from './owner.ts';

/** Why an entry is not on the site. */
export type Absence = 'draft' | 'scheduled' | 'expired' | 'withdrawn' | 'takenDown';

/** Tells of each entry of a corpus why it is not on the site, or nothing when it is. */
export function absences(corpus: Corpus): (entry: Entry) => Absence | undefined {
  const gone = takenDown(rowsOf(corpus, 'takedown').map(({ data }) => ({
    url: textAt(data, 'url'), person: textAt(data, 'person'),
  })));
  return (entry) => {
    const isTakenDown = gone.has(`${entry.collection}/${entry.id}`);
    const hasWithdrawn = groupAt(entry.data, 'consent')?.['state'] === 'withdrawn';
    const draft = entry.data['draft'] === true;
    const publishAt = textAt(entry.data, 'publishAt');
    const expires = textAt(entry.data, 'expires');
    const withdrawn = isTakenDown || hasWithdrawn;
    if (isPublished({ draft, publishAt, expires, withdrawn }, corpus.now)) return undefined;
    if (isTakenDown) return 'takenDown';
    if (hasWithdrawn) return 'withdrawn';
    if (draft) return 'draft';
    return publishAt && publishAt > corpus.now ? 'scheduled' : 'expired';
  };
}
