import { expect, test } from 'vitest';
import { mdxStaysPlain } from './mdx-stays-plain.ts';
import { saidOf } from '../testing/entry-fixture.ts';

const said = (body: string, file = 'pages/example/index.mdx') => saidOf(mdxStaysPlain, 'pages', {}, { body, file });

test('what is said', () => {
  expect([
    "import { a } from './a.js'\n\n海", 'export const a = 1', '海{1 + 1}', '<Video id={id} />', '<Fac>海</Fact>',
  ].flatMap((body) => said(body))).toMatchInlineSnapshot(`
    [
      "pages/example/index.mdx:3:1 error “import { a } from './a.js'” 是程序，稿件里不用。删去这一行。",
      "pages/example/index.mdx:3:1 error “export const a = 1” 是程序，稿件里不用。删去这一行。",
      "pages/example/index.mdx:3:2 error “{1 + 1}” 会被当作程序。删去花括号；要照原样显示，写成 \\{ 和 \\}。组件的属性写成 名字="文字"。",
      "pages/example/index.mdx:3:11 error “{id}” 会被当作程序。删去花括号；要照原样显示，写成 \\{ 和 \\}。组件的属性写成 名字="文字"。",
      "pages/example/index.mdx:3:1 error 没有 “<Fac>” 这个组件。是不是“Fact”？可用的有：Quote、Fact、Note、Video。",
    ]
  `);
});

test.each([
  '<Fact n="412" label="海" />', '海\\{风\\}', '`{a}` 与 `<Foo>`', '```js\nimport a from "a"\n{a}\n```', 'import 是进口',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});

test('plain Markdown may hold braces', () => {
  expect(said('海{1}', 'pages/example/index.md')).toEqual([]);
});
