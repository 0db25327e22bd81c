import { expect, test } from 'vitest';
import { htmlIsAllowed } from './html-is-allowed.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const said = (body: string) => saidBeside(htmlIsAllowed, [], { entries: [entryFixture('pages', {}, { body })] });

test('what is said', () => {
  expect([
    '<iframe src="https://example.org/"></iframe>',
    '海<script>alert(1)</script>',
    '<p onclick="a()">海</p>',
    '海\n\n<div>\n<a href="javascript:a()">海</a>\n</div>',
    '<font color="red">海</font>',
    '海\n\n<!-- 还没写完',
    '<Zhang San>',
    '<facts>海</facts>',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:1 error “<iframe>” 不会出现在网页上。放视频用 :::video，其他内容改成链接。",
      "pages/example/index.md:3:2 error “<script>” 不会出现在网页上。删去这段代码。",
      "pages/example/index.md:3:4 error “onclick=” 不会出现在网页上。从标签里删去 onclick=…。",
      "pages/example/index.md:6:4 error “href="javascript:” 不会出现在网页上。改成以 https:// 开头的网址，或删去这个链接。",
      "pages/example/index.md:3:1 error “<font>” 不会出现在网页上。删去这个标签，只留文字；要照原样显示尖括号，写成 &lt; 和 &gt;。",
      "pages/example/index.md:5:1 error “<!--” 不会出现在网页上。在注释的末尾补上 -->，或删去这段注释。",
      "pages/example/index.md:3:1 error “<Zhang>” 不会出现在网页上。删去这个标签，只留文字；要照原样显示尖括号，写成 &lt; 和 &gt;。",
      "pages/example/index.md:3:1 error “<facts>” 不会出现在网页上。改用 :::facts。",
    ]
  `);
});

test.each([
  '水<sub>2</sub>',
  '<ruby>海<rt>hǎi</rt></ruby>',
  '<!-- 备注 -->',
  '`<iframe>`',
  '1 < 2 > 0',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
