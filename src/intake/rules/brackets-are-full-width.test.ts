import { expect, test } from 'vitest';
import { bracketsAreFullWidth } from './brackets-are-full-width.ts';
import { saidOf } from '../testing/entry-fixture.ts';

const said = (body: string) => saidOf(bracketsAreFullWidth, 'pages', {}, { body });

test('what is said', () => {
  expect([
    '国际海事组织(IMO)成立',
    '林海燕(1998级)',
    '（一半)和(另一半）',
    'IMO(国际海事组织)',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:7 warning “国际海事组织(IMO)成立” 在中文里要用全角括号。改成“国际海事组织（IMO）成立”。",
      "pages/example/index.md:3:4 warning “林海燕(1998级)” 在中文里要用全角括号。改成“林海燕（1998级）”。",
      "pages/example/index.md:3:1 warning “（一半)和(另一半）” 的括号一半全角一半半角。改成“（一半）和(另一半）”。",
      "pages/example/index.md:3:6 warning “（一半)和(另一半）” 的括号一半全角一半半角。改成“（一半)和（另一半）”。",
      "pages/example/index.md:3:4 warning “IMO(国际海事组织)” 在中文里要用全角括号。改成“IMO（国际海事组织）”。",
    ]
  `);
});

test.each([
  '函数 f(x) 连续',
  '(1)第一项',
  'He lives in Qingdao (青岛) today',
  '全角（1998级）',
  'the sea (and the ship) is',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
