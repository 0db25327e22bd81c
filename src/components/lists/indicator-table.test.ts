import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf, withClass } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import IndicatorTable from './IndicatorTable.astro';
import { indicators } from './fixtures.ts';

test('an indicator says value, target and day; the bar only repeats it', async () => {
  const document = await renderedComponent(IndicatorTable, { name: '工作指标', rows: indicators, lang: 'zh' });
  expect(elementsIn(document, 'caption').map(textOf)).toEqual(['工作指标']);
  expect(elementsIn(document, 'th').filter((cell) => attribute(cell, 'scope') === 'row').map(textOf)).toEqual(['省级校友会覆盖', '人物授权书归档']);
  expect(withClass(document, 'l45')).toHaveLength(1);
  expect(textOf(document)).toContain('已达到');
});
