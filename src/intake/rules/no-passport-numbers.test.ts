import { expect, test } from 'vitest';
import { noPassportNumbers } from './no-passport-numbers.ts';
import { saidOf } from '../testing/entry-fixture.ts';

test('a passport number', () => {
  expect(saidOf(noPassportNumbers, 'news', { title: '出境' }, { body: '护照号：E12345678' })).toMatchInlineSnapshot(`
    [
      "news/example/index.md:4:5 warning “E1*****78” 像是护照号码。删去这串号码；不是护照号码的，在“号码例外”里照原样写上并写明理由。",
    ]
  `);
});

test('a model number', () => {
  expect(saidOf(noPassportNumbers, 'news', { title: '浮标' }, { body: '型号 E12345678' })).toEqual([]);
});
