import { expect, test } from 'vitest';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { remarkVerseLines } from './verse-lines.ts';

function breaksIn(markdown: string): number {
  const tree: Root = fromMarkdown(markdown);
  remarkVerseLines()(tree);
  return JSON.stringify(tree).split('"break"').length - 1;
}

test('the lines of a song stay lines', () => {
  expect(breaksIn('> 潮来时　我们读书\n> 潮去时　我们修路\n>\n> 滨海之滨\n> 是我们出发的岸')).toBe(2);
});

test('a quotation in prose is still joined', () => {
  expect(breaksIn('> 来这里，先要知海。\n> 海是拿来量的。')).toBe(0);
  expect(breaksIn(`> ${'海不是拿来赞美的，'.repeat(5)}\n> 二\n> 三\n> 四`)).toBe(0);
});
