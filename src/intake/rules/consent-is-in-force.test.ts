import { expect, test } from 'vitest';
import { saidBy, saidOf } from '../testing/entry-fixture.ts';
import { consentIsInForce } from './consent-is-in-force.ts';

const said = (consent: object) =>
  saidOf(consentIsInForce, 'people', { name: '林海燕', consent: { state: 'public', ...consent } });

test('run out, running out, not yet given, ending before it began', () => {
  expect(said({ expires: '2026-11-19' })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:5:8 warning [授权.有效期] 林海燕的授权已在 2026-11-19 到期，网站上不再出现此人。重新取得授权，改“日期”和“有效期”；本人不再同意，就把状态改成“撤回”。",
    ]
  `);
  expect(said({ expires: '2027-01-19' })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:5:8 info [授权.有效期] 林海燕的授权到 2027-01-19 为止，就在60天之内。请在到期前续签，再改“日期”和“有效期”。",
    ]
  `);
  expect(said({ date: '2026-11-21' })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:5:7 warning [授权.日期] 授权日期 2026-11-21 还没有到。写实际取得授权的那一天；还没有取得，就先不要写这个人。",
    ]
  `);
  expect(said({ date: '2026-03-08', expires: '2025-03-08' })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:6:8 error [授权.有效期] 有效期 2025-03-08 早于授权日期 2026-03-08。核对授权书，改正其中一个日期。",
    ]
  `);
});

test('liaisons too', () => {
  const row = { year: 2026, class: '船舶2021级1班', name: '方以宁', consent: { state: 'public', expires: '2026-10-01' } };
  expect(saidBy(consentIsInForce, { rows: { liaisons: [row] } })).toMatchInlineSnapshot(`
    [
      "data/liaisons.yaml:7:10 warning [授权.有效期] 方以宁的授权已在 2026-10-01 到期，网站上不再出现此人。重新取得授权，改“日期”和“有效期”；本人不再同意，就把状态改成“撤回”。",
    ]
  `);
});

test('consent in force, without an end, or withdrawn gives nothing', () => {
  expect(said({ date: '2026-11-20', expires: '2027-01-20' })).toEqual([]);
  expect(said({})).toEqual([]);
  expect(said({ state: 'withdrawn', expires: '2020-01-01' })).toEqual([]);
});
