import { numberAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

/** A book cloth is one of seven. */
export const clothsAreOnTheShelf: EntryRule = {
  name: 'stories/cloth',
  severity: 'error',
  *check(entry) {
    const cloth = numberAt(entry.data, 'cloth');
    if (entry.lang !== 'zh' || cloth === undefined || (Number.isInteger(cloth) && cloth >= 0 && cloth <= 6)) return;
    yield {
      at: positionOf(entry, 'cloth'), path: 'cloth',
      problem: `书布“${cloth}”不在七种颜色里。`, remedy: '写 0 到 6 的整数；不写就由系统分配。',
    };
  },
};
