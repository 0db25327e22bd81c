import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { eventsEndAfterTheyStart } from './events-end-after-they-start.ts';

const start = '2026-12-06T09:00+08:00';
const said = (more: object) => saidOf(eventsEndAfterTheyStart, 'events', { title: '帆船赛', start, ...more });

test('an end before the start, a very long event, a deadline after the event', () => {
  expect(said({ end: '2026-12-06T05:00+08:00' })).toMatchInlineSnapshot(`
    [
      "events/example/index.md:4:5 error [结束] 结束时间 2026-12-06 05:00 不晚于开始时间 2026-12-06 09:00。核对时刻，下午用 24 小时制，例如 17:00。",
    ]
  `);
  expect(said({ end: '2026-11-06T17:00+08:00' })).toMatchInlineSnapshot(`
    [
      "events/example/index.md:4:5 error [结束] 结束时间 2026-11-06 17:00 不晚于开始时间 2026-12-06 09:00。核对两个日期，改正写错的一个。",
    ]
  `);
  expect(said({ end: '2027-12-06T17:00+08:00' })).toMatchInlineSnapshot(`
    [
      "events/example/index.md:4:5 warning [结束] 从 2026-12-06 到 2027-12-06 超过了60天。核对年份和月份；确实这么长，就分成几次活动，用“系列”连起来。",
    ]
  `);
  expect(said({ deadline: '2026-12-07T18:00+08:00' })).toMatchInlineSnapshot(`
    [
      "events/example/index.md:4:5 error [截止] 报名截止 2026-12-07 18:00 晚于活动开始 2026-12-06 09:00。把“截止”改到活动之前。",
    ]
  `);
  expect(said({ end: '2026-12-08T17:00+08:00', deadline: '2026-12-07T18:00+08:00' })).toMatchInlineSnapshot(`
    [
      "events/example/index.md:5:5 warning [截止] 报名截止 2026-12-07 18:00 晚于活动开始 2026-12-06 09:00。把“截止”改到活动开始之前；活动期间仍可报名就不用写“截止”。",
    ]
  `);
});

test.each([
  {}, { end: '2026-12-06T17:00+08:00', deadline: start }, { end: '2026-12-08T17:00+08:00' },
  { deadline: '2026-12-01T18:00+08:00' },
])('%o gives nothing', (more) => {
  expect(said(more)).toEqual([]);
});
