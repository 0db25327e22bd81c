import { expect, test } from 'vitest';
import type { EventView } from '#domain/events-view.ts';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import EventFacts from './EventFacts.astro';
import { cancelledRow, eventView } from './fixtures.ts';

/** What is shown of the parts that come and go. */
async function shown(view: EventView): Promise<string[]> {
  const document = await renderedComponent(EventFacts, { view, lang: 'zh' });
  return elementsIn(document, 'span')
    .filter((part) => attribute(part, 'data-from') !== undefined && attribute(part, 'hidden') === undefined)
    .map((part) => textOf(part).trim());
}

test('before the deadline one may register', async () => {
  expect(await shown(eventView('2026-11-20T09:00'))).toEqual(['即将举行', '报名 example.org', '加入日历']);
});

test('after the deadline the page says so', async () => {
  expect(await shown(eventView('2026-12-01T18:00'))).toEqual(['即将举行', '报名已截止', '加入日历']);
});

test('on the day it is under way, and then over', async () => {
  expect(await shown(eventView('2026-12-06T10:00'))).toEqual(['正在进行', '报名已截止', '加入日历']);
  expect(await shown(eventView('2026-12-06T17:00'))).toEqual(['已结束']);
});

test('what was called off says so in words and offers nothing', async () => {
  const view = eventView('2026-11-20T09:00', { row: cancelledRow, register: undefined });
  expect(await shown(view)).toEqual([]);
  expect(textOf(await renderedComponent(EventFacts, { view, lang: 'zh' }))).toContain('这次活动已取消。');
});
