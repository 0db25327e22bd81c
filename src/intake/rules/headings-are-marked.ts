import { bodyNotes, fileOffset, filePosition } from '../body-notes.ts';
import type { EntryRule } from '../rule.ts';

/** A paragraph does not turn into a heading because of the line under it. */
export const headingsAreMarked: EntryRule = {
  name: 'body/heading-by-line',
  severity: 'error',
  *check(entry) {
    for (const heading of bodyNotes(entry).headings) {
      const from = fileOffset(entry, heading.offset);
      if (entry.source.text[from] === '#') continue;
      const written = heading.text.length > 20 ? `${heading.text.slice(0, 20)}……` : heading.text;
      yield {
        at: filePosition(entry, heading),
        problem: `“${written}” 下面紧跟着一行横线，整段会变成小标题。`,
        remedy: `要分隔线，就在横线上面空一行；要小标题，就写成 ## ${written}，删去横线。`,
      };
    }
  },
};
