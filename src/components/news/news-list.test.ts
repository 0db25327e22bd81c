import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf, withClass } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import NewsFacets from './NewsFacets.astro';
import NewsList from './NewsList.astro';
import { newsRow, rowOfSeries } from './fixtures.ts';

test('a piece of news is its day, column, title and summary', async () => {
  const document = await renderedComponent(NewsList, { rows: [newsRow()], lang: 'zh' });
  const [day] = elementsIn(document, 'time');
  expect(day && [attribute(day, 'datetime'), textOf(day).trim()]).toEqual(['2026-11-16', '1611月']);
  expect(elementsIn(document, 'h3').map((heading) => textOf(heading).trim())).toEqual(['建校六十八周年校友返校日侧记：四千人的操场']);
  expect(textOf(document)).toContain('四千二百名校友回到滨海湾。');
});

test('a series stands before the title as a label, not in it', async () => {
  const document = await renderedComponent(NewsList, { rows: [rowOfSeries], lang: 'zh' });
  expect(elementsIn(document, 'a').map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([
    ['/series/regatta/', '【校友帆船赛】'], ['/news/20261116-caochang/', '第九届校友帆船赛开赛'],
  ]);
});

test('what is pinned says so, with its year', async () => {
  const document = await renderedComponent(NewsList, { rows: [newsRow({ isPinned: true })], lang: 'zh', label: '置顶', hasYear: true });
  expect(withClass(document, 'column').map(textOf).join()).toContain('置顶');
  expect(elementsIn(document, 'small').map(textOf)).toEqual(['11月', '2026']);
});

test('the list that is open is the current one, and long lists of choices are folded', async () => {
  const choices = Array.from({ length: 13 }, (_, index) =>
    ({ text: `${2026 - index} 年`, count: 3, address: `/news/${2026 - index}/`, isCurrent: index === 1 }));
  const document = await renderedComponent(NewsFacets, {
    facets: [{ title: '年份', choices }, { title: '月份', choices: choices.slice(0, 2) }], label: '查找',
  });
  expect(elementsIn(document, 'details').map((fold) => attribute(fold, 'open') !== undefined)).toEqual([false, true]);
  const current = elementsIn(document, 'a').filter((link) => attribute(link, 'aria-current') === 'page');
  expect(current.map((link) => attribute(link, 'href'))).toEqual(['/news/2025/', '/news/2025/']);
});
