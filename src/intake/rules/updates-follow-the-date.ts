import { dayOf } from '#domain/days.ts';
import { textAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

/** A text is updated or corrected after it came out, and was approved before. */
export const updatesFollowTheDate: EntryRule = {
  name: 'publication/updated',
  severity: 'error',
  *check(entry) {
    const date = textAt(entry.data, 'date');
    if (entry.lang !== 'zh' || !date) return;
    const updated = textAt(entry.data, 'updated');
    const approvedOn = textAt(entry.data, 'approvedOn');
    if (updated && updated < dayOf(date)) {
      yield {
        at: positionOf(entry, 'updated'), path: 'updated',
        problem: `更新日期 ${updated} 早于${entry.collection === 'documents' ? '发文' : '发表'}日期 ${dayOf(date)}。`,
        remedy: '核对两个日期，改正写错的一个；没有更新过就删掉“更新”。',
      };
    }
    if (approvedOn && approvedOn > (updated ?? dayOf(date))) {
      yield {
        at: positionOf(entry, 'approvedOn'), path: 'approvedOn', severity: 'warning',
        problem: `审定日期 ${approvedOn} 晚于发表日期 ${dayOf(date)}。`, remedy: '核对两个日期；发表以后又请本人审定过，就在“更新”里写改动的日期。',
      };
    }
  },
};
