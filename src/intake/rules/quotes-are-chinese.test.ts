import { expect, test } from 'vitest';
import { quotesAreChinese } from './quotes-are-chinese.ts';
import { saidOf } from '../testing/entry-fixture.ts';

const said = (body: string) => saidOf(quotesAreChinese, 'pages', {}, { body });

test('what is said', () => {
  expect([
    '他说"守海"二字',
    '获"Best Paper"，',
    '喊了\'起锚\'一声',
    '他说"没有收尾',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:3 warning “他说"守海"二字” 用了半角引号。改成“他说“守海”二字”。",
      "pages/example/index.md:3:2 warning “获"Best Paper"，” 用了半角引号。改成“获“Best Paper”，”。",
      "pages/example/index.md:3:3 warning “喊了'起锚'一声” 用了半角引号。改成“喊了‘起锚’一声”。",
      "pages/example/index.md:3:3 warning “他说"没有收尾” 里的引号不成对。用全角引号“ ”，前后各一个。",
    ]
  `);
});

test.each([
  '一台 5" 屏',
  '他说“守海”',
  'He said "yes" today and 走了',
  'it\'s 他的',
  'Alumni\'s 与 Binhai\'s 之间',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
