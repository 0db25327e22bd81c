import { addDays, dayOf } from '#domain/days.ts';
import { textAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

const longestDays = 60;

/** A moment as editors write it: `2026-12-06 09:00`. */
const written = (moment: string) => moment.slice(0, 16).replace('T', ' ');

/** An event ends after it starts, within reason, and one signs up before that. */
export const eventsEndAfterTheyStart: EntryRule = {
  name: 'events/times',
  severity: 'error',
  *check(entry) {
    const start = textAt(entry.data, 'start');
    if (entry.collection !== 'events' || entry.lang !== 'zh' || !start) return;
    const end = textAt(entry.data, 'end');
    const deadline = textAt(entry.data, 'deadline');
    const at = (path: string) => ({ at: positionOf(entry, path), path });
    if (end && end <= start) {
      const isSameDay = dayOf(end) === dayOf(start);
      yield {
        ...at('end'), problem: `结束时间 ${written(end)} 不晚于开始时间 ${written(start)}。`,
        remedy: isSameDay ? '核对时刻，下午用 24 小时制，例如 17:00。' : '核对两个日期，改正写错的一个。',
      };
    } else if (end && dayOf(end) > addDays(dayOf(start), longestDays)) {
      yield {
        ...at('end'), severity: 'warning', problem: `从 ${dayOf(start)} 到 ${dayOf(end)} 超过了${longestDays}天。`,
        remedy: '核对年份和月份；确实这么长，就分成几次活动，用“系列”连起来。',
      };
    }
    if (deadline && deadline > (end ?? start)) {
      yield {
        ...at('deadline'), problem: `报名截止 ${written(deadline)} 晚于活动${end ? '结束' : '开始'} ${written(end ?? start)}。`,
        remedy: '把“截止”改到活动之前。',
      };
    } else if (deadline && deadline > start) {
      yield {
        ...at('deadline'), severity: 'warning', problem: `报名截止 ${written(deadline)} 晚于活动开始 ${written(start)}。`,
        remedy: '把“截止”改到活动开始之前；活动期间仍可报名就不用写“截止”。',
      };
    }
  },
};
