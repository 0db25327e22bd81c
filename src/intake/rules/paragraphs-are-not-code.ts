import { bodyNotes, filePosition } from '../body-notes.ts';
import type { EntryRule } from '../rule.ts';

/** A paragraph does not turn into program text because of the spaces before it. */
export const paragraphsAreNotCode: EntryRule = {
  name: 'body/indented-code',
  severity: 'error',
  *check(entry) {
    for (const code of bodyNotes(entry).indentedCode) {
      if (!/\p{Script=Han}/u.test(code.text)) continue;
      const [line = ''] = code.text.split('\n');
      yield {
        at: filePosition(entry, code),
        problem: `“${line.length > 20 ? `${line.slice(0, 20)}……` : line}” 前面空了四格，会被当作程序来排。`,
        remedy: '删去行首的空格；段首缩进由网页自动加。',
      };
    }
  },
};
