import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf, withClass } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import DocumentRows from './DocumentRows.astro';
import { documentRow, repealedRow } from './fixtures.ts';

test('a line says the state in words, the number and the days', async () => {
  const document = await renderedComponent(DocumentRows, { rows: [documentRow(), repealedRow], lang: 'zh' }, { base: '/alumni/' });
  expect(withClass(document, 'state').map(textOf)).toEqual(['现行', '废止']);
  const [first, second] = elementsIn(document, 'li').map(textOf);
  expect(first).toContain('滨理校友〔2023〕7号');
  expect(first).not.toContain('失效');
  expect(second).toContain('失效 2023年6月30日');
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href'))[0]).toBe('/alumni/documents/charter-2023/');
});

test('the document one reads is the current one of its versions', async () => {
  const document = await renderedComponent(DocumentRows, { rows: [documentRow(), repealedRow], lang: 'zh', here: '/documents/charter-2015/' });
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'aria-current'))).toEqual([undefined, 'page']);
});

test('the Chinese number on an English page is Chinese', async () => {
  const document = await renderedComponent(DocumentRows, { rows: [documentRow({ stateText: 'In force' })], lang: 'en' });
  expect(elementsIn(document, 'span').filter((span) => attribute(span, 'lang') === 'zh-CN').map(textOf)).toEqual(['滨理校友〔2023〕7号']);
});
