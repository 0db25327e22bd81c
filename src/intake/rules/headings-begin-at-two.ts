import { bodyNotes, fileOffset, filePosition } from '../body-notes.ts';
import type { EntryRule } from '../rule.ts';

export const headingsBeginAtTwo: EntryRule = {
  name: 'body/heading-one',
  severity: 'warning',
  *check(entry) {
    for (const heading of bodyNotes(entry).headings) {
      if (heading.depth !== 1) continue;
      const from = fileOffset(entry, heading.offset);
      const isMarked = /^#\s/.test(entry.source.text.slice(from, from + 2));
      yield {
        at: filePosition(entry, heading),
        problem: `“${heading.text}” 是一级标题；一级标题就是稿件的标题，正文里从二级开始。`,
        remedy: `改成 ## ${heading.text}`,
        ...(isMarked && { fix: { from, to: from + 1, text: '##' } }),
      };
    }
  },
};
