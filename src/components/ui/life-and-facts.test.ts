import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf, withClass } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import FactRows from './FactRows.astro';
import FactTable from './FactTable.astro';
import LengthBar from './LengthBar.astro';
import LifeLine from './LifeLine.astro';
import LinkRow from './LinkRow.astro';
import NameRoster from './NameRoster.astro';
import { facts, life, table } from './fixtures.ts';

test('a life is a list of years, and those at the school are marked in words', async () => {
  const document = await renderedComponent(LifeLine, { years: life });
  expect(elementsIn(document, 'time').map((time) => attribute(time, 'datetime'))).toEqual(['1998', '2002', '2024']);
  expect(withClass(document, 'here')).toHaveLength(1);
  expect(withClass(document, 'tag').map(textOf)).toEqual(['在校']);
  expect(textOf(document)).toContain('18岁');
});

test('facts are names with values, and links leave safely', async () => {
  const document = await renderedComponent(FactRows, { rows: facts });
  expect(elementsIn(document, 'dt').map(textOf)).toEqual(['入学', '网页']);
  const [inside, outside] = elementsIn(document, 'a');
  expect(attribute(inside!, 'rel')).toBeUndefined();
  expect(attribute(outside!, 'rel')).toBe('noopener noreferrer');
});

test('a cell without a value stays a cell', async () => {
  const document = await renderedComponent(FactTable, table);
  expect(elementsIn(document, 'td').map(textOf)).toEqual(['2018', '第一届，十七条船。', '2019', '']);
});

test('a bar is as long as its class, and silent', async () => {
  const document = await renderedComponent(LengthBar, { step: 65 });
  expect(withClass(document, 'l65')).toHaveLength(1);
  expect(elementsIn(document, 'span').map((span) => [attribute(span, 'aria-hidden'), attribute(span, 'style')])[0]).toEqual(['true', undefined]);
});

test('a row of links says where one is', async () => {
  const links = [{ href: '/a/', text: '甲', isHere: true }, { href: '/b/', text: '乙' }];
  const document = await renderedComponent(LinkRow, { name: '按类型', links });
  expect(elementsIn(document, 'nav').map((nav) => attribute(nav, 'aria-label'))).toEqual(['按类型']);
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'aria-current'))).toEqual(['page', undefined]);
});

test('a roster keeps its order and its languages', async () => {
  const names = [{ name: '1988级建筑班', note: 'sixteen trees', lang: 'zh-CN' }, { name: 'Anna Berg', note: '' }];
  const document = await renderedComponent(NameRoster, { names });
  expect(elementsIn(document, 'b').map((name) => [textOf(name), attribute(name, 'lang')])).toEqual([['1988级建筑班', 'zh-CN'], ['Anna Berg', undefined]]);
});
