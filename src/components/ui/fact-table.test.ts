import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import FactTable from './FactTable.astro';

const props = { name: '荣誉榜', columns: ['奖项', '年份'], rows: [[[{ text: '杰出校友' }], [{ text: '2025' }]]] };

test('a table stands in a region with its name that the keyboard can scroll', async () => {
  const document = await renderedComponent(FactTable, props);
  const [table] = elementsIn(document, 'table');
  const region = table?.parentNode as ReturnType<typeof elementsIn>[number];
  expect(attribute(region, 'role')).toBe('region');
  expect(attribute(region, 'aria-label')).toBe('荣誉榜');
  expect(attribute(region, 'tabindex')).toBe('0');
});

test('it has a caption, headings of columns, and a cell under each', async () => {
  const document = await renderedComponent(FactTable, props);
  expect(elementsIn(document, 'caption').map(textOf)).toEqual(['荣誉榜']);
  expect(elementsIn(document, 'th').map((cell) => attribute(cell, 'scope'))).toEqual(['col', 'col']);
  expect(elementsIn(document, 'td').map(textOf)).toEqual(['杰出校友', '2025']);
});

test('no rows are no rows', async () => {
  const document = await renderedComponent(FactTable, { ...props, rows: [] });
  expect(elementsIn(document, 'td')).toEqual([]);
  expect(elementsIn(document, 'th')).toHaveLength(2);
});
