import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf, withClass } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import AlmanacNote from './AlmanacNote.astro';
import CampusPlan from './CampusPlan.astro';
import CultureCards from './CultureCards.astro';
import DecadeChronicle from './DecadeChronicle.astro';
import EightViews from './EightViews.astro';
import SongVerses from './SongVerses.astro';
import { barePlate, campus, decades, eightPlates, plate, today, verses } from './fixtures.ts';

test('eight views stand in their own order, each one link with an empty picture', async () => {
  const document = await renderedComponent(EightViews, { plates: eightPlates, lang: 'zh' }, { base: '/alumni/' });
  expect(withClass(document, 'eight')).toHaveLength(1);
  expect(elementsIn(document, 'h3')).toHaveLength(8);
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href'))).toEqual(Array(8).fill('/alumni/culture/view-east-dyke/'));
  expect(elementsIn(document, 'img').every((image) => attribute(image, 'alt') === '')).toBe(true);
  // Four of them show the upright cut on phones.
  expect(elementsIn(document, 'source')).toHaveLength(4);
});

test('any other number of views stands evenly, also without a picture', async () => {
  const document = await renderedComponent(EightViews, { plates: [plate(), barePlate], lang: 'zh' });
  expect(withClass(document, 'even')).toHaveLength(1);
  expect(withClass(document, 'slip')).toHaveLength(1);
  expect(textOf(document)).toContain('一个名字很长很长的展览与它的说明文字');
});

test('the plan draws for the eye and lists for everybody', async () => {
  const document = await renderedComponent(CampusPlan, { plan: campus, lang: 'zh', here: '/culture/view-east-dyke/' });
  const [drawing] = elementsIn(document, 'svg');
  expect(attribute(drawing!, 'aria-hidden')).toBe('true');
  expect(elementsIn(drawing!, 'a').map((link) => attribute(link, 'tabindex'))).toEqual(['-1']);
  const [list] = elementsIn(document, 'ol');
  expect(elementsIn(list!, 'li')).toHaveLength(2);
  expect(elementsIn(list!, 'a').map((link) => attribute(link, 'aria-current'))).toEqual(['page']);
});

test('a campus inland has no sea', async () => {
  const sea = async (isCoast: boolean) => withClass(await renderedComponent(CampusPlan, { plan: { ...campus, isCoast }, lang: 'zh' }), 'sea').length;
  expect([await sea(true), await sea(false)]).toEqual([1, 0]);
});

test('a song keeps its lines, and says when it is in another language', async () => {
  const document = await renderedComponent(SongVerses, { title: '东堤谣', verses, lang: 'zh-CN' });
  expect(elementsIn(document, 'p')).toHaveLength(2);
  expect(elementsIn(document, 'br')).toHaveLength(2);
  expect(attribute(withClass(document, 'song')[0]!, 'lang')).toBe('zh-CN');
});

test('decades can be linked to', async () => {
  const document = await renderedComponent(DecadeChronicle, { decades, lang: 'zh' });
  expect(elementsIn(document, 'section').map((section) => attribute(section, 'id'))).toEqual(['y1950', 'y1980']);
  expect(elementsIn(document, 'li')).toHaveLength(3);
});

test('the almanac names today, and another day by its date', async () => {
  expect(textOf(await renderedComponent(AlmanacNote, { almanac: today, lang: 'zh' }))).toContain('校史上的今天');
  const later = textOf(await renderedComponent(AlmanacNote, { almanac: { ...today, isToday: false }, lang: 'zh' }));
  expect(later).toContain('校史上的11月20日');
});

test('cards say since when', async () => {
  const document = await renderedComponent(CultureCards, { plates: [plate(), barePlate], lang: 'zh', hasKinds: true });
  expect(textOf(document)).toContain('始于1958年');
  expect(withClass(document, 'bare')).toHaveLength(1);
});
