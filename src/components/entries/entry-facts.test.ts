import { expect, test } from 'vitest';
import type { Fact } from '#domain/view-facts.ts';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import EntryFacts from './EntryFacts.astro';

const facts: Fact[] = [
  { name: '城市', values: [{ text: '舟山' }] },
  {
    name: '校友会',
    values: [{ text: '青岛校友会', href: '/chapters/qingdao/' }, { text: '舟山校友会', href: '/chapters/zhoushan/' }],
  },
  { name: '联系', values: [{ text: 'a@alumni.example.edu.cn', href: 'mailto:a@alumni.example.edu.cn' }] },
  { name: '链接', values: [{ text: 'example.org', href: 'https://example.org/' }] },
  {
    name: '学历', columns: ['学院', '入学年'],
    rows: [[[{ text: '海洋学院' }], [{ text: '1998' }]], [[{ text: '船舶学院' }], []]],
  },
];

test('single facts are terms with their values, in order', async () => {
  const document = await renderedComponent(EntryFacts, { facts, lang: 'zh' });
  expect(elementsIn(document, 'dt').map(textOf)).toEqual(['城市', '校友会', '联系', '链接']);
  expect(elementsIn(document, 'dd').map(textOf)).toEqual([
    '舟山', '青岛校友会 · 舟山校友会', 'a@alumni.example.edu.cn', 'example.org',
  ]);
  expect(elementsIn(document, 'h2')).toHaveLength(1);
});

test('links of the site stand under its base, others stay and do not hand over the window', async () => {
  const document = await renderedComponent(EntryFacts, { facts, lang: 'zh' }, { base: '/alumni/' });
  expect(elementsIn(document, 'a').map((link) => [attribute(link, 'href'), attribute(link, 'rel')])).toEqual([
    ['/alumni/chapters/qingdao/', undefined], ['/alumni/chapters/zhoushan/', undefined],
    ['mailto:a@alumni.example.edu.cn', undefined], ['https://example.org/', 'noopener noreferrer'],
  ]);
});

test('facts with several columns are a table with headings, empty cells and all', async () => {
  const document = await renderedComponent(EntryFacts, { facts, lang: 'zh' });
  expect(elementsIn(document, 'caption').map(textOf)).toEqual(['学历']);
  expect(elementsIn(document, 'th').map((cell) => [textOf(cell), attribute(cell, 'scope')]))
    .toEqual([['学院', 'col'], ['入学年', 'col']]);
  const [body] = elementsIn(document, 'tbody');
  expect(elementsIn(body!, 'tr').map((row) => elementsIn(row, 'td').map(textOf)))
    .toEqual([['海洋学院', '1998'], ['船舶学院', '']]);
});

test('the heading speaks the language of the page, and a foreign value says what it is', async () => {
  const foreign: Fact[] = [{ name: 'Text', values: [{ text: '方以宁', lang: 'zh-CN' }] }];
  const document = await renderedComponent(EntryFacts, { facts: foreign, lang: 'en' });
  expect(textOf(elementsIn(document, 'h2')[0]!)).toMatch(/^[\x20-\x7E]+$/);
  const [value] = elementsIn(elementsIn(document, 'dd')[0]!, 'span');
  expect(attribute(value!, 'lang')).toBe('zh-CN');
});

test('without facts nothing is printed, not even a heading', async () => {
  const document = await renderedComponent(EntryFacts, { facts: [], lang: 'zh' });
  expect(elementsIn(document, 'section', 'h2', 'dl', 'table')).toEqual([]);
});

test('markup in a fact stays text', async () => {
  const hostile = '<script>alert(1)</script>';
  const document = await renderedComponent(EntryFacts, {
    lang: 'zh',
    facts: [
      { name: hostile, values: [{ text: hostile }] },
      { name: hostile, columns: [hostile], rows: [[[{ text: hostile }]]] },
    ],
  });
  expect(elementsIn(document, 'script')).toEqual([]);
  expect(elementsIn(document, 'dt', 'dd', 'th', 'td').map(textOf)).toEqual([hostile, hostile, hostile, hostile]);
});
