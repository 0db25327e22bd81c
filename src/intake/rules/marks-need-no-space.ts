import { copyRule, type Slip } from '../copy/copy-rule.ts';

const BEFORE = /(?<=[^\s\uE000])[ \t\u00A0]+(?=[，。；：？！、）》」』】])/gu;
const AFTER = /(?<=[，。；：？！、（《「『【])[ \t\u00A0]+(?=[^\s\uE000，。；：？！、）》」』】])/gu;

export const marksNeedNoSpace = copyRule('zh/space-punct', function* ({ text }): Generator<Slip> {
  if (!/[ \t\u00A0]/.test(text)) return;
  for (const pattern of [BEFORE, AFTER]) {
    for (const match of text.matchAll(pattern)) {
      yield { from: match.index, to: match.index + match[0].length, wrong: '里的标点旁边有空格', right: '' };
    }
  }
});
