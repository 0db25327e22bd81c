import { dayOf } from '#domain/days.ts';
import { textAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

const written = (moment: string) => moment.slice(0, 16).replace('T', ' ');

/** There is a time at which an entry is shown, and what says so does not contradict itself. */
export const publicationWindowsOpen: EntryRule = {
  name: 'publication/window',
  severity: 'error',
  *check(entry, corpus) {
    if (entry.lang !== 'zh') return;
    const publishAt = textAt(entry.data, 'publishAt');
    const expires = textAt(entry.data, 'expires');
    const date = textAt(entry.data, 'date');
    const at = (path: string) => ({ at: positionOf(entry, path), path });
    if (publishAt && expires && expires < dayOf(publishAt)) {
      yield {
        ...at('expires'), problem: `定在 ${written(publishAt)} 才发布，却在 ${expires} 就失效，永远不会显示。`, remedy: '把“失效”改到“定时”以后。',
      };
    } else if (date && expires && expires < dayOf(date)) {
      yield { ...at('expires'), problem: `失效日期 ${expires} 早于发布日期 ${dayOf(date)}。`, remedy: '把“失效”改到“日期”以后；长期有效就删掉它。' };
    }
    if (entry.data['pinned'] === true && expires && expires < dayOf(corpus.now)) {
      yield {
        ...at('pinned'), severity: 'warning', problem: `置顶的这一篇在 ${expires} 已经失效，不再显示。`, remedy: '删掉“置顶”；还要显示就把“失效”改晚。',
      };
    }
    if (entry.data['draft'] === true && publishAt) {
      yield {
        ...at('draft'), severity: 'warning', problem: `既是草稿，又定在 ${written(publishAt)} 发布，到时候不会发布。`,
        remedy: '写好了就删掉“草稿”；没写好就先删掉“定时”。',
      };
    }
  },
};
