import { expect, test } from 'vitest';
import { noBankCards } from './no-bank-cards.ts';
import { saidOf } from '../testing/entry-fixture.ts';

test('an account number', () => {
  expect(saidOf(noBankCards, 'giving', { title: '基金' }, { body: '账号：6222 0212 3456 7890 128' })).toMatchInlineSnapshot(`
    [
      "giving/example/index.md:4:4 error “6222 **** **** ***0 128” 像是银行卡号或账号。删去；捐赠账号请放在学校基金会的网页上，这里只写链接。确需公布的对公账号，在“号码例外”里照原样写上并写明理由。",
    ]
  `);
});

test('other long numbers', () => {
  expect(saidOf(noBankCards, 'giving', { title: '基金' }, { body: '项目编号 6222021234567890129。' })).toEqual([]);
});
