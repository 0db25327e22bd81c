import { expect, test } from 'vitest';
import { pairsAreClosed } from './pairs-are-closed.ts';
import { saidOf } from '../testing/entry-fixture.ts';

const said = (body: string) => saidOf(pairsAreClosed, 'pages', {}, { body });

test('what is said', () => {
  expect([
    '他说“守海。',
    '（1998级',
    '海》是书',
    '“甲”乙”',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:3 warning “他说“守海。” 里的 “ 没有收尾。在该结束的地方补上 ”。",
      "pages/example/index.md:3:1 warning “（1998级” 里的 （ 没有收尾。在该结束的地方补上 ）。",
      "pages/example/index.md:3:2 warning “海》是书” 里的 》 前面没有 《。补上 《，或删去 》。",
      "pages/example/index.md:3:5 warning ““甲”乙”” 里的 ” 前面没有 “。补上 “，或删去 ”。",
    ]
  `);
});

test.each([
  '“一段\n还有一段”',
  '1）第一项\n2）第二项',
  '“第一段\n\n“第二段”',
  '（[海](https://example.org/)）',
  '“**海**”',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
