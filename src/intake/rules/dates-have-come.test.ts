import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { datesHaveCome } from './dates-have-come.ts';

test('shown today, dated tomorrow', () => {
  expect(saidOf(datesHaveCome, 'stories', { title: '东堤', date: '2026-11-21' })).toMatchInlineSnapshot(`
    [
      "stories/example/index.md:3:5 warning [日期] 日期 2026-11-21 还没有到，现在就会发布。到那天再发布，就加一行“定时: 2026-11-21 09:00”；日期写错了就改日期。",
    ]
  `);
  const news = { title: '东堤', date: '2027-11-20T10:00+08:00', publishAt: '2026-11-20T08:00+08:00' };
  expect(saidOf(datesHaveCome, 'news', news)).toHaveLength(1);
});

test.each([
  { date: '2026-11-20' }, { date: '2026-11-21', draft: true },
  { date: '2026-11-21', publishAt: '2026-11-21T09:00+08:00' },
])('%o gives nothing', (data) => {
  expect(saidOf(datesHaveCome, 'stories', { title: '东堤', ...data })).toEqual([]);
  expect(saidOf(datesHaveCome, 'events', { title: '东堤', date: '2099-01-01' })).toEqual([]);
});
