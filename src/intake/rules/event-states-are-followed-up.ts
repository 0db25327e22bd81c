import { has, textAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

/** A cancelled event takes no registrations, a postponed one has a new time. */
export const eventStatesAreFollowedUp: EntryRule = {
  name: 'events/state',
  severity: 'warning',
  *check(entry, corpus) {
    const state = textAt(entry.data, 'state');
    if (entry.collection !== 'events' || entry.lang !== 'zh' || !state) return;
    const start = textAt(entry.data, 'start');
    if (state === 'cancelled' && has(entry.data, 'registerUrl')) {
      yield {
        at: positionOf(entry, 'registerUrl'), path: 'registerUrl',
        problem: '活动已取消，还留着报名链接。', remedy: '删掉“报名链接”和“截止”，并关掉外面的报名表。',
      };
    }
    if (state === 'cancelled' && has(entry.data, 'recording')) {
      yield {
        at: positionOf(entry, 'recording'), path: 'recording',
        problem: '活动写成了“取消”，却有录像。', remedy: '活动办成了，就把“办理”改成“正常”；没有办，就删掉“录像”。',
      };
    }
    if (state === 'postponed' && start && start < corpus.now) {
      yield {
        at: positionOf(entry, 'state'), path: 'state',
        problem: `活动写着“延期”，开始时间 ${start.slice(0, 10)} 却已经过去。`,
        remedy: '定了新时间就改“开始”，办完了就把“办理”改成“正常”，不办了就改成“取消”。',
      };
    }
  },
};
