import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import { issue, issueWithoutNote, magazineCover, newspaperCover, years } from './fixtures.ts';
import IssueCoverPlate from './IssueCoverPlate.astro';
import IssueHead from './IssueHead.astro';
import IssueShelf from './IssueShelf.astro';

test('a magazine has its title on a slip, a newspaper a masthead', async () => {
  const magazine = textOf(await renderedComponent(IssueCoverPlate, { cover: magazineCover, lang: 'zh' }));
  const newspaper = textOf(await renderedComponent(IssueCoverPlate, { cover: newspaperCover, lang: 'zh' }));
  expect([magazine, newspaper]).toEqual(['潮间带第42期', '校友报第118期']);
});

test('the editor’s note stands beside the cover, else the summary', async () => {
  const noted = await renderedComponent(IssueHead, { view: issue });
  expect(elementsIn(noted, 'h2').map(textOf)).toEqual(['卷首语']);
  expect(textOf(noted)).toContain('一天两次。');
  const bare = await renderedComponent(IssueHead, { view: issueWithoutNote });
  expect(elementsIn(bare, 'h2')).toEqual([]);
  expect(textOf(bare)).toContain('第42期，2026年9月20日出版。');
});

test('the shelf goes by year and leads to each issue', async () => {
  const document = await renderedComponent(IssueShelf, { years, publication: 'magazine' }, { base: '/alumni/' });
  expect(elementsIn(document, 'h3').map(textOf)).toEqual(['2026', '2025']);
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href')))
    .toEqual(['/alumni/issues/magazine-42/', '/alumni/issues/magazine-41/', '/alumni/issues/magazine-39/']);
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'lang'))).toEqual([undefined, undefined, 'zh-CN']);
});
