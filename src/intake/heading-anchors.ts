import { bodyNotes } from './body-notes.ts';
import type { Entry } from './entry.ts';

/** The anchors of an entry's headings, as the page prints them. */
export function headingAnchors(entry: Entry): string[] {
  const seen = new Map<string, number>();
  return bodyNotes(entry).headings.map(({ text }) => {
    const anchor = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}
