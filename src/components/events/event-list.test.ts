import { expect, test } from 'vitest';
import { attribute, elementsIn, languageOf, textOf, withClass } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import EventList from './EventList.astro';
import PastEvents from './PastEvents.astro';
import { cancelledRow, eventRow } from './fixtures.ts';

test('an event is a leaf of the calendar beside its linked title', async () => {
  const document = await renderedComponent(EventList, { rows: [eventRow()], lang: 'zh' }, { base: '/alumni/' });
  const [day] = elementsIn(document, 'time');
  expect(day && [attribute(day, 'datetime'), textOf(day)]).toEqual(['2026-12-06', '12月06周日']);
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href'))).toEqual(['/alumni/events/20261206-regatta-9/']);
});

test('what was called off bears a stamp in words', async () => {
  const document = await renderedComponent(EventList, { rows: [cancelledRow, eventRow()], lang: 'zh' });
  expect(withClass(document, 'stamp').map(textOf)).toEqual(['取消']);
});

test('the words of a page stay in its language around a title that is not translated', async () => {
  const { summary } = eventRow();
  const row = eventRow({
    summary: { ...summary, lang: 'en', kicker: 'Contest' }, leaf: { date: '2026-12-06', month: 'Dec', day: '06', weekday: 'Sunday' },
  });
  const document = await renderedComponent(EventList, { rows: [row], lang: 'en' });
  expect(elementsIn(document, 'a').map(languageOf)).toEqual(['zh-CN']);
  expect(elementsIn(document, 'time').map(languageOf)).toEqual(['en']);
});

test('years without past events wait, hidden, for the day', async () => {
  const document = await renderedComponent(PastEvents, { years: [{ year: '2027', rows: [] }, { year: '2026', rows: [eventRow()] }], lang: 'zh' });
  const folds = elementsIn(document, 'details').map((fold) =>
    [attribute(fold, 'data-year'), attribute(fold, 'hidden') !== undefined, attribute(fold, 'open') !== undefined]);
  expect(folds).toEqual([['2027', true, false], ['2026', false, true]]);
});
