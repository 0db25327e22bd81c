import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { updatesFollowTheDate } from './updates-follow-the-date.ts';

const said = (data: object) => saidOf(updatesFollowTheDate, 'stories', { title: '东堤', date: '2026-03-08', ...data });

test('updated before it came out, approved after', () => {
  expect(said({ updated: '2026-03-07' })).toMatchInlineSnapshot(`
    [
      "stories/example/index.md:4:5 error [更新] 更新日期 2026-03-07 早于发表日期 2026-03-08。核对两个日期，改正写错的一个；没有更新过就删掉“更新”。",
    ]
  `);
  expect(said({ approvedOn: '2026-03-09' })).toMatchInlineSnapshot(`
    [
      "stories/example/index.md:4:7 warning [审定日期] 审定日期 2026-03-09 晚于发表日期 2026-03-08。核对两个日期；发表以后又请本人审定过，就在“更新”里写改动的日期。",
    ]
  `);
});

test.each([
  {}, { updated: '2026-03-08' }, { approvedOn: '2026-03-01' }, { updated: '2026-04-01', approvedOn: '2026-03-30' },
])('%o gives nothing', (data) => {
  expect(said(data)).toEqual([]);
});
