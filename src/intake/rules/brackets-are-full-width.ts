import { copyRule, type Slip } from '../copy/copy-rule.ts';

const PAIR = /([(（])([^()（）\n]{0,80})([)）])/gu;
const HAN = /\p{Script=Han}/u;
const CHINESE = /[\p{Script=Han}“”《》【】「」『』、，。；：？！]/u;
const NUMBER_OR_LETTER = /^\s*(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})?\s*$/;

export const bracketsAreFullWidth = copyRule('zh/paren', function* ({ text }): Generator<Slip> {
  if (!/[()]/.test(text)) return;
  for (const match of text.matchAll(PAIR)) {
    const [whole, open = '', inside = '', close = ''] = match;
    if (open === '（' && close === '）') continue;
    const isMixed = open === '（' || close === '）';
    const end = match.index + whole.length;
    if (!isMixed && !standsInChinese(inside, text.slice(0, match.index), text.slice(end))) continue;
    const wrong = isMixed ? '的括号一半全角一半半角' : '在中文里要用全角括号';
    yield { from: match.index, to: end, wrong, right: `（${inside}）` };
  }
});

function standsInChinese(inside: string, before: string, after: string): boolean {
  if (NUMBER_OR_LETTER.test(inside)) return false;
  const left = before.at(-1) ?? '';
  if (CHINESE.test(left)) return true;
  if (HAN.test(inside)) return !(/[A-Za-z]\s+$/.test(before) && /^\s+[A-Za-z]/.test(after));
  // In front of f(x) and the like stands a letter or a digit.
  return CHINESE.test(after.charAt(0)) && !/[A-Za-z\d]$/.test(before);
}
