import { expect, test } from 'vitest';
import { numberExceptionsUsed } from './number-exceptions-used.ts';
import { saidOf } from '../testing/entry-fixture.ts';

test('exceptions that allow nothing', () => {
  const data = {
    title: '值班',
    piiAllowed: [{ text: '13812345678', reason: '值班手机' }, { text: '0532-55550101', reason: '办公电话' }],
  };
  expect(saidOf(numberExceptionsUsed, 'news', data, { body: '电话 0532-55550101。' })).toMatchInlineSnapshot(`
    [
      "news/example/index.md:5:9 warning [号码例外.内容] “13812345678” 在稿件里没有出现。删去这条号码例外。",
      "news/example/index.md:8:9 warning [号码例外.内容] “0532-55550101” 不是检查会拦下的号码。删去这条号码例外。",
    ]
  `);
});

test('an exception that is needed', () => {
  const data = { title: '值班', piiAllowed: [{ text: '13812345678', reason: '值班手机' }] };
  expect(saidOf(numberExceptionsUsed, 'news', data, { body: '手机 138 1234 5678。' })).toEqual([]);
});
