import { countHan } from '#domain/reading-time.ts';
import { textAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

const mostHan = 44;

/** The lead under a title is read in one breath. */
export const leadsAreShort: EntryRule = {
  name: 'stories/lead',
  severity: 'warning',
  *check(entry) {
    const lead = textAt(entry.data, 'dek');
    if (entry.collection !== 'stories' || entry.lang !== 'zh' || !lead) return;
    const count = countHan(lead);
    if (count <= mostHan) return;
    yield {
      at: positionOf(entry, 'dek'), path: 'dek',
      problem: `导语有 ${count} 个汉字，超过 ${mostHan} 个。`, remedy: `删到 ${mostHan} 字以内，留一两句最要紧的；其余写进正文第一段。`,
    };
  },
};
