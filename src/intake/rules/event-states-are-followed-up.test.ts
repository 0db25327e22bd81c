import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { eventStatesAreFollowedUp } from './event-states-are-followed-up.ts';

const said = (more: object) =>
  saidOf(eventStatesAreFollowedUp, 'events', { title: '帆船赛', start: '2026-11-06T09:00+08:00', ...more });
const registerUrl = 'https://example.org/form';

test('cancelled but open, cancelled but recorded, postponed to the past', () => {
  expect(said({ state: 'cancelled', registerUrl })).toMatchInlineSnapshot(`
    [
      "events/example/index.md:5:7 warning [报名链接] 活动已取消，还留着报名链接。删掉“报名链接”和“截止”，并关掉外面的报名表。",
    ]
  `);
  expect(said({ state: 'cancelled', recording: 'https://example.org/v' })).toMatchInlineSnapshot(`
    [
      "events/example/index.md:5:5 warning [录像] 活动写成了“取消”，却有录像。活动办成了，就把“办理”改成“正常”；没有办，就删掉“录像”。",
    ]
  `);
  expect(said({ state: 'postponed' })).toMatchInlineSnapshot(`
    [
      "events/example/index.md:4:5 warning [办理] 活动写着“延期”，开始时间 2026-11-06 却已经过去。定了新时间就改“开始”，办完了就把“办理”改成“正常”，不办了就改成“取消”。",
    ]
  `);
});

test.each([
  { state: 'normal', registerUrl }, { registerUrl }, { state: 'cancelled' },
  { state: 'postponed', start: '2026-12-06T09:00+08:00' },
])('%o gives nothing', (more) => {
  expect(said(more)).toEqual([]);
});
