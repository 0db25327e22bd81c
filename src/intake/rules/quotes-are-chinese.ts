import { copyRule, type Slip } from '../copy/copy-rule.ts';

const HAN = /\p{Script=Han}/u;
const CHINESE = /[\p{Script=Han}，。；：？！、》）】」』]/u;
const QUOTED = /"([^"\n]{1,200})"/g;
const SINGLE = /(?<![A-Za-z])'([^'\n]{1,80})'(?![A-Za-z])/g;

export const quotesAreChinese = copyRule('zh/quote', function* ({ text }): Generator<Slip> {
  if (!/["']/.test(text)) return;
  const marks = [...text.matchAll(/"/g)];
  if (marks.length % 2 === 1) {
    // Nobody can tell which one is missing.
    const lone = marks.find(({ index }) => HAN.test(text.charAt(index - 1)) || HAN.test(text.charAt(index + 1)));
    if (!lone || /\d/.test(text.charAt(lone.index - 1))) return;
    yield { from: lone.index, to: lone.index + 1, wrong: '里的引号不成对', remedy: '用全角引号“ ”，前后各一个' };
    return;
  }
  for (const match of text.matchAll(QUOTED)) {
    const [whole, inside = ''] = match;
    const end = match.index + whole.length;
    const isBetweenChinese = CHINESE.test(text.charAt(match.index - 1))
      && (end === text.length || CHINESE.test(text.charAt(end)));
    if (!HAN.test(inside) && !isBetweenChinese) continue;
    yield { from: match.index, to: end, wrong: '用了半角引号', right: `“${inside}”` };
  }
  for (const match of text.matchAll(SINGLE)) {
    const [whole, inside = ''] = match;
    if (!HAN.test(inside)) continue;
    yield { from: match.index, to: match.index + whole.length, wrong: '用了半角引号', right: `‘${inside}’` };
  }
});
