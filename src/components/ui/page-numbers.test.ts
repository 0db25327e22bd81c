import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import PageNumbers from './PageNumbers.astro';

async function pager(page: number, last: number) {
  const href = (number: number) => `/alumni/news/page/${number}/`;
  return renderedComponent(PageNumbers, { label: '翻页', page, last, href, previous: '上一页', next: '下一页' });
}

const numbersIn = async (page: number, last: number) =>
  elementsIn(await pager(page, last), 'a').filter((link) => !attribute(link, 'rel')).map(textOf);

test('one page needs no numbers', async () => {
  expect(elementsIn(await pager(1, 1), 'nav', 'a')).toEqual([]);
});

test('the way back and the way on lead to the neighbours, and end at the ends', async () => {
  const ways = async (page: number) => elementsIn(await pager(page, 3), 'a')
    .filter((link) => attribute(link, 'rel')).map((link) => [attribute(link, 'rel'), attribute(link, 'href')]);
  expect(await ways(1)).toEqual([['next', '/alumni/news/page/2/']]);
  expect(await ways(2)).toEqual([['prev', '/alumni/news/page/1/'], ['next', '/alumni/news/page/3/']]);
  expect(await ways(3)).toEqual([['prev', '/alumni/news/page/2/']]);
});

test('the present page is said and not linked', async () => {
  const document = await pager(2, 3);
  const present = elementsIn(document).filter((element) => attribute(element, 'aria-current') === 'page');
  expect(present.map(textOf)).toEqual(['2']);
  expect(attribute(elementsIn(document, 'nav')[0]!, 'aria-label')).toBe('翻页');
});

test('of many pages the first, the last and the near ones are shown', async () => {
  expect(await numbersIn(10, 20)).toEqual(['1', '8', '9', '11', '12', '20']);
  expect(await numbersIn(1, 20)).toEqual(['2', '3', '20']);
});
