import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import GivingBooks from './GivingBooks.astro';
import GivingFigures from './GivingFigures.astro';
import YearlyReports from './YearlyReports.astro';
import { finishedProject, givingCard, project } from './fixtures.ts';

test('a book says what it is for and what has come in up to which day', async () => {
  const document = await renderedComponent(GivingBooks, { cards: [givingCard()], lang: 'zh' }, { base: '/alumni/' });
  expect(elementsIn(document, 'h2').map(textOf)).toEqual(['灯塔奖学金']);
  expect(textOf(document)).toContain('截至2026年10月31日');
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href'))).toEqual(['/alumni/giving/lighthouse/']);
});

test('giving happens elsewhere, and the page says where', async () => {
  const document = await renderedComponent(GivingFigures, { view: project, lang: 'zh' });
  const give = elementsIn(document, 'a').find((link) => attribute(link, 'href') === project.donateUrl);
  expect(attribute(give!, 'rel')).toBe('noopener noreferrer');
  expect(textOf(document)).toContain('在 example.org 办理');
});

test('what is finished takes no more gifts', async () => {
  const document = await renderedComponent(GivingFigures, { view: finishedProject, lang: 'zh' });
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href'))).toEqual(['mailto:giving@alumni.example.edu.cn']);
});

test('the reports are a table whose bars repeat what the cells say', async () => {
  const document = await renderedComponent(YearlyReports, { reports: project.reports, lang: 'zh' });
  expect(elementsIn(document, 'th').map((cell) => attribute(cell, 'scope'))).toEqual(['col', 'col', 'col', 'row', 'row']);
  expect(elementsIn(document, 'td').map((cell) => textOf(cell).trim())).toEqual(['100,000元', '20人', '没有支出', '—']);
});
