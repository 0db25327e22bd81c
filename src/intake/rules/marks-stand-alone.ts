import { copyRule, type Slip } from '../copy/copy-rule.ts';

const REPEATED = /[，、；：。]{2,}|[？！][，、；。]|[，、；：][？！]/gu;
const ELLIPSIS = /(?<=[\p{Script=Han}，”》）])(?:\.{3,}|。{3,}|…(?!…))(?!\w)/gu;

export const marksStandAlone = copyRule('zh/dup-punct', function* ({ text }): Generator<Slip> {
  for (const match of text.matchAll(REPEATED)) {
    if (/^。{3,}$/.test(match[0])) continue;
    yield { from: match.index, to: match.index + match[0].length, wrong: '里的标点重复了', remedy: '只留一个' };
  }
  for (const match of text.matchAll(ELLIPSIS)) {
    yield { from: match.index, to: match.index + match[0].length, wrong: '里的省略号要写六个点', right: '……' };
  }
});
