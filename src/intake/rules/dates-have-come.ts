import { dayOf } from '#domain/days.ts';
import { textAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

/** A story or a piece of news that is shown now is not dated later than now. */
export const datesHaveCome: EntryRule = {
  name: 'publication/date',
  severity: 'warning',
  *check(entry, corpus) {
    const date = textAt(entry.data, 'date');
    if ((entry.collection !== 'stories' && entry.collection !== 'news') || entry.lang !== 'zh' || !date) return;
    const publishAt = textAt(entry.data, 'publishAt');
    const isWaiting = entry.data['draft'] === true || (publishAt !== undefined && publishAt > corpus.now);
    if (isWaiting || dayOf(date) <= dayOf(corpus.now)) return;
    yield {
      at: positionOf(entry, 'date'), path: 'date',
      problem: `日期 ${dayOf(date)} 还没有到，现在就会发布。`, remedy: `到那天再发布，就加一行“定时: ${dayOf(date)} 09:00”；日期写错了就改日期。`,
    };
  },
};
