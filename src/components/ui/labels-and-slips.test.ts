import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf, withClass } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import CallLabel from './CallLabel.astro';
import PhrasedText from './PhrasedText.astro';
import SealMark from './SealMark.astro';
import TitleSlip from './TitleSlip.astro';
import { labels, phrase, slips } from './fixtures.ts';

test('a label is the year over the school, and the year alone where there is no school', async () => {
  const [full, , bare] = await Promise.all(labels.map((label) => renderedComponent(CallLabel, label)));
  expect(elementsIn(full!, 'b').map(textOf)).toEqual(['1998']);
  expect(textOf(full!)).toContain('海洋');
  expect(elementsIn(bare!, 'span')).toHaveLength(1);
});

test('the Chinese on a label says that it is Chinese, a word in English does not', async () => {
  const language = async (text: string) => attribute(elementsIn(await renderedComponent(CallLabel, { year: '1998', text }), 'span')[1]!, 'lang');
  expect(await language('海洋')).toBe('zh-CN');
  expect(await language('Dec')).toBeUndefined();
});

test('a slip has a line end between its columns and none after the last', async () => {
  const breaks = async (lines: readonly string[]) => elementsIn(await renderedComponent(TitleSlip, { lines }), 'br').length;
  expect(await Promise.all(slips.map(breaks))).toEqual([0, 1, 1]);
});

test('a seal is read from the upper right, and only looked at', async () => {
  const document = await renderedComponent(SealMark, { characters: '滨海理工' });
  // In the order in which a grid from right to left is filled.
  expect(elementsIn(document, 'i').map(textOf)).toEqual(['滨', '理', '海', '工']);
  expect(attribute(withClass(document, 'seal')[0]!, 'aria-hidden')).toBe('true');
});

test('a seal of two characters has four fields', async () => {
  expect(elementsIn(await renderedComponent(SealMark, { characters: '滨理' }), 'i')).toHaveLength(4);
});

test('a phrase is the text itself with places where a line may end', async () => {
  const document = await renderedComponent(PhrasedText, { parts: phrase });
  expect(textOf(document).trim()).toBe('把旧灯塔改成天文台');
  expect(elementsIn(document, 'wbr')).toHaveLength(2);
});
