import { bodyNotes, filePosition } from '../body-notes.ts';
import type { EntryRule } from '../rule.ts';

export const textIsPrinted: EntryRule = {
  name: 'body/never-printed',
  severity: 'warning',
  *check(entry) {
    for (const lost of bodyNotes(entry).neverPrinted) {
      const words = lost.text.length > 24 ? `${lost.text.slice(0, 24)}…` : lost.text;
      yield {
        at: filePosition(entry, lost),
        problem: lost.kind === 'footnote'
          ? `脚注“${words}”在正文里没有标号，不会显示。`
          : `“${words}” 被当作链接的定义，不会显示。`,
        remedy: lost.kind === 'footnote'
          ? '在正文里该加注的地方写上 [^标号]，或删去这条脚注。'
          : '在正文里用上它，或删去；要当文字显示，在前面加 \\ 号。',
      };
    }
  },
};
