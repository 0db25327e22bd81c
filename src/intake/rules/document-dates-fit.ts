import { dayOf } from '#domain/days.ts';
import { textAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

/** A document takes effect when or after it is issued, ends after that, and is not in force when it has ended. */
export const documentDatesFit: EntryRule = {
  name: 'documents/dates',
  severity: 'warning',
  *check(entry, corpus) {
    if (entry.collection !== 'documents' || entry.lang !== 'zh') return;
    const date = textAt(entry.data, 'date');
    const effective = textAt(entry.data, 'effective');
    const until = textAt(entry.data, 'until');
    const begin = effective ?? date;
    if (date && effective && effective < date) {
      yield {
        at: positionOf(entry, 'effective'), path: 'effective',
        problem: `施行日期 ${effective} 早于发文日期 ${date}。`, remedy: '对照原件核对两个日期，改正写错的一个。',
      };
    }
    if (begin && until && until < begin) {
      yield {
        at: positionOf(entry, 'until'), path: 'until', severity: 'error',
        problem: `失效日期 ${until} 早于${effective ? '施行' : '发文'}日期 ${begin}。`, remedy: '对照原件核对两个日期，改正写错的一个。',
      };
    } else if (until && until < dayOf(corpus.now) && entry.data['state'] === 'current') {
      yield {
        at: positionOf(entry, 'state'), path: 'state',
        problem: `文件在 ${until} 已经失效，效力还写着“现行”。`, remedy: '把“效力”改成“废止”；延期了就改“失效”。',
      };
    }
  },
};
