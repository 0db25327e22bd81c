import { expect, test } from 'vitest';
import { directivesAreRead } from './directives-are-read.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const said = (body: string) => saidBeside(directivesAreRead, [], { entries: [entryFixture('pages', {}, { body })] });

test('what is said', () => {
  expect([
    '：：：quote\n海\n：：：',
    ':::quotee\n海\n:::',
    '::: quote\n海\n:::',
    ':::facts\n海\n:::',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:1 error “：：：quote” 用了全角冒号，不会成为一块。改成半角 :::quote。",
      "pages/example/index.md:5:1 error “：：：” 用了全角冒号，不会成为一块。改成半角 :::。",
      "pages/example/index.md:3:1 error 没有 “:::quotee” 这种块。是不是 “:::quote”？",
      "pages/example/index.md:3:1 error “::: quote” 的冒号和名字之间有空格。去掉空格，写成 :::quote。",
      "pages/example/index.md:5:1 error 这一行 ::: 没有对应的开头。删去这一行；一块套一块时，外面那块的开头和结尾都用四个冒号 ::::。",
      "pages/example/index.md:3:1 error :::facts 里没有列表。每行以“- ”开头，写成 - 26 年 · 观测时间。",
    ]
  `);
});

test.each([
  ':::quote\n海\n:::',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
