import { expect, test } from 'vitest';
import { noMobileNumbers } from './no-mobile-numbers.ts';
import { saidOf } from '../testing/entry-fixture.ts';

test('a mobile number', () => {
  expect(saidOf(noMobileNumbers, 'news', { title: '联系人电话' }, { body: '请拨打 138-1234-5678 报名。' })).toMatchInlineSnapshot(`
    [
      "news/example/index.md:4:5 error “138-****-*678” 是手机号码。改成办公电话，或删去。确属对外公布的号码，在“号码例外”里照原样写上并写明理由。",
    ]
  `);
});

test('an office number, and a mobile number that may be known', () => {
  const data = { title: '值班', piiAllowed: [{ text: '138 1234 5678', reason: '对外公布的值班手机' }] };
  expect(saidOf(noMobileNumbers, 'news', data, { body: '值班手机 13812345678，办公电话 0532-55550101。' })).toEqual([]);
});
