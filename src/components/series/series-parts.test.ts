import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import { cards, hungSeries, parts, untranslatedSeries } from './fixtures.ts';
import NumberedParts from './NumberedParts.astro';
import SeriesCards from './SeriesCards.astro';
import SeriesHead from './SeriesHead.astro';

test('the title on the slip is read out once', async () => {
  const document = await renderedComponent(SeriesHead, { view: hungSeries });
  const [title, ...others] = elementsIn(document, 'h1');
  expect(others).toEqual([]);
  const spans = elementsIn(title!, 'span').filter((span) => attribute(span, 'aria-hidden') === 'true');
  expect(textOf(title!)).toBe('滨理讲坛滨理讲坛');
  expect(spans.map(textOf)).toEqual(['滨理讲坛']);
});

test('without a picture the title stands among the words, in its own language', async () => {
  const document = await renderedComponent(SeriesHead, { view: untranslatedSeries });
  const [title] = elementsIn(document, 'h1');
  expect([textOf(title!), attribute(title!, 'lang')]).toEqual(['滨理讲坛', 'zh-CN']);
  expect(elementsIn(document, 'img')).toEqual([]);
  expect(textOf(document)).toContain('has not been translated');
});

test('each part shows its number and leads on', async () => {
  const document = await renderedComponent(NumberedParts, { parts, lang: 'zh' }, { base: '/alumni/' });
  const items = elementsIn(document, 'li').map(textOf);
  expect(items[0]).toContain('42讲');
  expect(items[1]).toContain('202610月');
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href')))
    .toEqual(['/alumni/events/20260919-forum-42/', '/alumni/events/20261018-roadshow/']);
});

test('the list says what each series holds, where it holds something', async () => {
  const [full, empty] = elementsIn(await renderedComponent(SeriesCards, { cards, lang: 'zh' }), 'li').map(textOf);
  expect(full).toContain('4 场活动');
  expect(empty).toBe('讲堂海上来信');
});
