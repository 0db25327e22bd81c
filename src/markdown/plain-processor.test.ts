import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { inspectMarkdown } from './inspect-markdown.ts';
import { renderMarkdown } from './plain-processor.ts';

function shownText(html: string): string {
  const walk = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    const alternative = 'attrs' in node ? node.attrs.flatMap(({ name, value }) => (name === 'alt' ? value : [])) : [];
    return [...alternative, ...('childNodes' in node ? node.childNodes.map(walk) : [])].join('');
  };
  return walk(parseFragment(html));
}

const MARKS = [
  '**', '*', '~~', '~', '`', '```', '[', ']', '(', ')', '![', '](', '](./a.jpg)', '|', '---', '> ', '- ', '1. ',
  '# ', '## ',
  ':::', ':::quote\n', ':::facts\n', ':::timeline\n', ':::gallery\n', ':::qa\n', ':::video\n', ':::foo\n',
  '\n:::\n', ' · ',
  '\n', '\n\n', '    ', '\t', '<b>', '</b>', '<div>', '<table>', '<td>', '<iframe>', '<script>', '</script>',
  '<!--', '-->',
  '<svg>', '<template>', '<select>', '&amp;', '&#0;', '%E0', '%', '\\', '[^1]', '[^1]: ', '[a]: ',
  'https://a.cn/', 'a@b.cn',
  '—— ', '问：', '"', '1999', '\u0000', '\u200B', '\uD800', '\uFEFF', '\r\n', '\r', '🌊', '{', '}', '<', '>',
];
const WORDS = ['海', '校友', '，', '。', '“', '”', 'sea', 'Lin', '26', '（', '）', '𠮷', 'é'];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const anyBody = fc.array(piece, { minLength: 1, maxLength: 40 }).map((parts) => parts.join('').replace(/^\uFEFF+/, ''));

test('2,000 generated bodies: nothing throws, no text vanishes as a whole', async () => {
  await fc.assert(fc.asyncProperty(anyBody, async (source) => {
    const notes = inspectMarkdown(source);
    const { html } = await renderMarkdown(source);
    if (notes.neverPrinted.length > 0) return;
    const typed = notes.textRuns.map(({ text }) => text).join('');
    if (/[\p{L}\p{N}]/u.test(typed)) expect(shownText(html).trim()).not.toBe('');
  }), { numRuns: 2000 });
}, 120_000);

test('2,000 bodies of marked words: each word that is prose is printed', async () => {
  const marked = fc.array(fc.tuple(fc.constantFrom(...MARKS), fc.boolean()), { minLength: 1, maxLength: 24 })
    .map((parts) => parts.map(([mark, word], index) => (word ? `${mark}词${index}号` : mark)).join(''));
  await fc.assert(fc.asyncProperty(marked, async (source) => {
    const notes = inspectMarkdown(source);
    const { html } = await renderMarkdown(source);
    if (notes.neverPrinted.length > 0) return;
    const shown = shownText(html);
    const typed = notes.textRuns.map(({ text }) => text).join('\n');
    for (const [word] of typed.matchAll(/词\d+号/g)) expect(shown).toContain(word);
  }), { numRuns: 2000 });
}, 120_000);

test('every place points at what it names', () => {
  fc.assert(fc.property(anyBody, (source) => {
    const notes = inspectMarkdown(source);
    const lines = source.split(/\r\n|\r|\n/);
    for (const { text, line, column, offset } of notes.textRuns) {
      expect(source.slice(offset, offset + text.length)).toBe(text);
      expect(lines[line - 1]?.slice(column - 1, column - 1 + text.length)).toBe(text);
    }
  }), { numRuns: 1000 });
}, 60_000);

test('the same source gives the same notes and the same page', async () => {
  const source = '甲[^1]\n乙\n\n:::facts\n- 1 · 二\n:::\n\n![图](./a.jpg "题")\n\n[^1]: 注';
  expect(inspectMarkdown(source)).toEqual(inspectMarkdown(source));
  expect(await renderMarkdown(source)).toEqual(await renderMarkdown(source));
});
