import { bodyNotes, filePosition } from '../body-notes.ts';
import type { EntryRule } from '../rule.ts';

export const headingLevelsFollow: EntryRule = {
  name: 'body/heading-level',
  severity: 'warning',
  *check(entry) {
    let above = 1;
    for (const heading of bodyNotes(entry).headings) {
      const depth = Math.max(2, heading.depth);
      if (depth > above + 1) {
        yield {
          at: filePosition(entry, heading),
          problem: `“${heading.text}” 是${levelNames[depth]}级标题，上面却没有${levelNames[depth - 1]}级标题。`,
          remedy: `改成 ${'#'.repeat(above + 1)} ${heading.text}`,
        };
      }
      above = depth;
    }
  },
};

const levelNames: Record<number, string> = { 2: '二', 3: '三', 4: '四', 5: '五', 6: '六' };
