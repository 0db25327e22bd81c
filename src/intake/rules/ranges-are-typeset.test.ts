import { expect, test } from 'vitest';
import { rangesAreTypeset } from './ranges-are-typeset.ts';
import { saidOf } from '../testing/entry-fixture.ts';

const said = (body: string) => saidOf(rangesAreTypeset, 'pages', {}, { body });

test('what is said', () => {
  expect([
    '5~10元',
    '5元~10元',
    '周一~周五',
    '三月 5 ~ 10 日',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:2 warning “5~10元” 的起止之间用了半角波浪号。改成“5～10元”，或写“至”。",
      "pages/example/index.md:3:3 warning “5元~10元” 的起止之间用了半角波浪号。改成“5元～10元”，或写“至”。",
      "pages/example/index.md:3:3 warning “周一~周五” 的起止之间用了半角波浪号。改成“周一～周五”，或写“至”。",
      "pages/example/index.md:3:5 warning “三月 5 ~ 10 日” 的起止之间用了半角波浪号。改成“三月 5～10 日”，或写“至”。",
    ]
  `);
});

test.each([
  '5～10元',
  '你好~谢谢',
  '~/alumni 目录在海边',
  '约~5',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
