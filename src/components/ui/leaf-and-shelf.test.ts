import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf, withClass } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import BookShelf from './BookShelf.astro';
import LeafSection from './LeafSection.astro';
import { section, spines } from './fixtures.ts';

test('a leaf has a heading of its level, its address and the way to everything', async () => {
  const document = await renderedComponent(LeafSection, section);
  expect(elementsIn(document, 'h2').map(textOf)).toEqual(['要闻']);
  expect(elementsIn(document, 'wbr')).toHaveLength(1);
  expect(elementsIn(document, 'section').map((leaf) => attribute(leaf, 'id'))).toEqual(['news']);
  expect(elementsIn(document, 'a').map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([['/news/', '全部要闻']]);
});

test('the first leaf of a page may bear its title', async () => {
  const document = await renderedComponent(LeafSection, { title: '文件', level: 1 });
  expect(elementsIn(document, 'h1', 'h2').map(textOf)).toEqual(['文件']);
  expect(elementsIn(document, 'a')).toEqual([]);
});

test.each([3, 12, 40])('a shelf of %i books is one list of links in reading order', async (count) => {
  const document = await renderedComponent(BookShelf, { spines: spines(count) });
  expect(elementsIn(document, 'ol')).toHaveLength(1);
  expect(elementsIn(document, 'li')).toHaveLength(count);
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href'))).toEqual(spines(count).map(({ href }) => href));
});

test('few books lie flat at any width, more stand', async () => {
  const standing = async (count: number) => withClass(await renderedComponent(BookShelf, { spines: spines(count) }), 'standing').length;
  expect(await standing(3)).toBe(0);
  // The shelf itself and each of its books.
  expect(await standing(12)).toBe(13);
});

test('the pile of a phone holds twelve, and as many as it is told to', async () => {
  const left = async (props: object) => withClass(await renderedComponent(BookShelf, { spines: spines(40), ...props }), 'only-wide').length;
  expect(await left({})).toBe(28);
  expect(await left({ pile: 20 })).toBe(20);
});

test('a spine says the title, who it is about, the class and the school', async () => {
  const document = await renderedComponent(BookShelf, { spines: spines(1) });
  expect(textOf(document)).toContain('在海边守望风暴的人');
  for (const word of ['林海燕', '1958', '海洋']) expect(textOf(document)).toContain(word);
});
