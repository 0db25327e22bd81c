import { plainTitle, titleLines } from '#domain/names.ts';
import { textAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

const longest = 30;
const checked: readonly string[] = ['stories', 'news', 'events', 'culture', 'series', 'pages'];

/** A Chinese title can be taken in at a glance. */
export const titlesAreShort: EntryRule = {
  name: 'title/length',
  severity: 'warning',
  *check(entry) {
    const title = textAt(entry.data, 'title');
    if (entry.lang !== 'zh' || !title || !checked.includes(entry.collection)) return;
    const length = [...plainTitle(title)].length;
    const at = positionOf(entry, 'title');
    if (length > longest) {
      yield {
        at, path: 'title', problem: `标题有 ${length} 个字，超过 ${longest} 个，手机上要占好几行。`,
        remedy: `删到 ${longest} 字以内，其余写进${entry.collection === 'stories' ? '“导语”' : '“摘要”'}。`,
      };
    }
    if (title.includes('|') && titleLines(title).length < 2) {
      yield {
        at, path: 'title', problem: `标题“${title}”里的 | 没有隔开两行字。`, remedy: '| 写在要换行的地方，前后都要有字；不换行就删掉它。',
      };
    }
  },
};
