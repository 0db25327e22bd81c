import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf, withClass } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import ChapterList from './ChapterList.astro';
import SortGrid from './SortGrid.astro';
import { chapterRows, sortCells } from './fixtures.ts';

const grid = () => renderedComponent(SortGrid, { cells: sortCells, total: 13, lang: 'zh' });
const plain = (text: string) => text.replaceAll(/\s+/g, '');

test('every one of the 34 sorts leads to the page of its province', async () => {
  const links = elementsIn(await grid(), 'a').map((link) => attribute(link, 'href'));
  expect(links).toHaveLength(34);
  expect(links).toContain('/chapters/region/zhejiang/');
  expect(new Set(links).size).toBe(34);
});

test('a sort is named by what it shows: the character, the province and the count', async () => {
  const links = elementsIn(await grid(), 'a');
  const named = (name: string) => links.map((link) => plain(textOf(link))).find((text) => text.includes(name));
  expect(named('浙江')).toBe('浙浙江7个校友会');
  expect(named('台湾')).toBe('台台湾筹建');
  expect(named('青海')).toBe('青青海尚无校友会');
  expect(links.some((link) => attribute(link, 'aria-label') !== undefined)).toBe(false);
});

test('places and ink are classes, no styles', async () => {
  const document = await grid();
  const taiwan = elementsIn(document, 'li').find((item) => textOf(item).includes('台湾'));
  expect(attribute(taiwan!, 'class')).toContain('c7 r8');
  const shades = [1, 2, 3, 4].map((level) => withClass(document, `q${level}`).length);
  expect(shades).toEqual([1, 1, 1, 1]);
  expect(elementsIn(document).some((element) => attribute(element, 'style') !== undefined)).toBe(false);
});

test('a chapter that is not at work says so in words', async () => {
  const document = await renderedComponent(ChapterList, { rows: chapterRows, lang: 'zh' });
  expect(withClass(document, 'status').map(textOf)).toEqual(['休眠', '筹建']);
  const all = await renderedComponent(ChapterList, { rows: chapterRows, lang: 'zh', hasStatus: true });
  expect(withClass(all, 'status').map(textOf)).toEqual(['活跃', '休眠', '筹建']);
});
