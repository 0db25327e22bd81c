import { isWritten } from '../owner.ts';
import { positionOf, type EntryRule } from '../rule.ts';

/** An event takes place somewhere, or online. */
export const eventsHaveAPlace: EntryRule = {
  name: 'events/place',
  severity: 'error',
  *check(entry) {
    if (entry.collection !== 'events' || entry.lang !== 'zh') return;
    if (isWritten(entry, 'place') || isWritten(entry, 'online')) return;
    yield {
      at: positionOf(entry, 'title'), path: 'place',
      problem: '没有写在哪里举行。', remedy: '加一行，例如“地点: 滨海湾帆船基地”；线上活动写“线上: https://……”。',
    };
  },
};
