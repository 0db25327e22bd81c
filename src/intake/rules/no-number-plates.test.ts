import { expect, test } from 'vitest';
import { noNumberPlates } from './no-number-plates.ts';
import { saidOf } from '../testing/entry-fixture.ts';

test('a number plate', () => {
  expect(saidOf(noNumberPlates, 'news', { title: '返校' }, { body: '车牌鲁B·12345的车主' })).toMatchInlineSnapshot(`
    [
      "news/example/index.md:4:3 warning “鲁B·***45” 像是车牌号码。删去或只写“某车”；可以公开的，在“号码例外”里照原样写上并写明理由。",
    ]
  `);
});

test('a building', () => {
  expect(saidOf(noNumberPlates, 'news', { title: '返校' }, { body: '会场在东川A座102室，新A股上市。' })).toEqual([]);
});
