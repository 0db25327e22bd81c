import { copyRule, type Slip } from '../copy/copy-rule.ts';

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]+/g;

export const lettersAreHalfWidth = copyRule('zh/fullwidth-alnum', function* ({ text }): Generator<Slip> {
  for (const match of text.matchAll(FULL_WIDTH)) {
    yield {
      from: match.index, to: match.index + match[0].length, wrong: '里有全角的数字或字母', right: match[0].normalize('NFKC'),
    };
  }
});
