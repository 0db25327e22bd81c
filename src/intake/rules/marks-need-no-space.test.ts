import { expect, test } from 'vitest';
import { marksNeedNoSpace } from './marks-need-no-space.ts';
import { saidOf } from '../testing/entry-fixture.ts';

const said = (body: string) => saidOf(marksNeedNoSpace, 'pages', {}, { body });

test('what is said', () => {
  expect([
    '海 ，风',
    '来源： 海洋学院',
    '（ 海）',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:2 warning “海 ，风” 里的标点旁边有空格。改成“海，风”。",
      "pages/example/index.md:3:4 warning “来源： 海洋学院” 里的标点旁边有空格。改成“来源：海洋学院”。",
      "pages/example/index.md:3:2 warning “（ 海）” 里的标点旁边有空格。改成“（海）”。",
    ]
  `);
});

test.each([
  '2021 年的 Python 课',
  '海，\n风',
  '说 “好” 了',
  '甲，  \n乙',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
