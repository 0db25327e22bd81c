import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { eventsHaveAPlace } from './events-have-a-place.ts';

test('an event nowhere', () => {
  expect(saidOf(eventsHaveAPlace, 'events', { title: '帆船赛' })).toMatchInlineSnapshot(`
    [
      "events/example/index.md:2:5 error [地点] 没有写在哪里举行。加一行，例如“地点: 滨海湾帆船基地”；线上活动写“线上: https://……”。",
    ]
  `);
});

test('a place or a link is enough', () => {
  expect(saidOf(eventsHaveAPlace, 'events', { title: '帆船赛', place: '东堤' })).toEqual([]);
  expect(saidOf(eventsHaveAPlace, 'events', { title: '讲堂', online: 'https://example.org/live' })).toEqual([]);
});
