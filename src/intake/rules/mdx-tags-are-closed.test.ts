import { expect, test } from 'vitest';
import { mdxTagsAreClosed } from './mdx-tags-are-closed.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const said = (body: string, file = 'pages/example/index.mdx') =>
  saidBeside(mdxTagsAreClosed, [], { entries: [entryFixture('pages', {}, { body, file })] });

test('what is said', () => {
  expect([
    '<div>没有写完', '一行<br>两行', '水深 < 3 米', '<!-- 以后再写 -->', '见 <https://example.org/a>。', '海</em>', '<p><b>海</p>',
  ].flatMap((body) => said(body))).toMatchInlineSnapshot(`
    [
      "pages/example/index.mdx:3:1 error “<div>” 没有写完。在后面补上 </div>，或删去它。",
      "pages/example/index.mdx:3:3 error “<br>” 没有写完。写成 <br />。",
      "pages/example/index.mdx:3:4 error “<” 会被当作标签的开头。写成 &lt;，或改用全角“＜”。",
      "pages/example/index.mdx:3:1 error “<!--” 在 .mdx 稿件里不能用。删去这一段注释。",
      "pages/example/index.mdx:3:3 error “<https://example.org/a>” 在 .mdx 稿件里不能用。写成 [文字](https://example.org/a)。",
      "pages/example/index.mdx:3:2 error “</em>” 前面没有 “<em>”。删去它，或在前面补上 <em>。",
      "pages/example/index.mdx:3:4 error “<b>” 没有写完。在后面补上 </b>，或删去它。",
    ]
  `);
});

test.each([
  '<Note title="a > b">海</Note>', '<br />', '`<div>`', '```\n<div>\n```', '水深 \\< 3 米', '水深 &lt; 3 米', '<div>\n\n<p>海</p>\n\n</div>',
])('%j', (body) => {
  expect(said(body)).toEqual([]);
});

test('in plain Markdown an open tag closes of itself', () => {
  expect(said('<div>海', 'pages/example/index.md')).toEqual([]);
});
