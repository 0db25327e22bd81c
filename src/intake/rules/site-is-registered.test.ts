import { expect, test } from 'vitest';
import { saidBy } from '../testing/entry-fixture.ts';
import { siteIsRegistered } from './site-is-registered.ts';

const right = { icp: '京ICP备12345678号-1', police: '京公网安备 12345678901234号' };
const said = (site: object) => saidBy(siteIsRegistered, { site: { name: '滨海理工大学', ...site } });

test('missing numbers', () => {
  expect(said({})).toMatchInlineSnapshot(`
    [
      "site.yaml:1:1 warning [备案号] 没有写 ICP 备案号，境内的网站必须在首页底部标明。加一行，例如“备案号: 京ICP备12345678号-1”；服务器在境外就写“区域: 境外”。",
      "site.yaml:1:1 warning [公安备案号] 没有写公安备案号，网站开通后30天内要办理。办好后加一行，例如“公安备案号: 京公网安备 12345678901234号”。",
    ]
  `);
});

test('numbers written otherwise', () => {
  expect(said({ ...right, icp: '京icp备 12345678' })).toMatchInlineSnapshot(`
    [
      "site.yaml:2:6 error [备案号] 备案号“京icp备 12345678”的写法不对。改成“京ICP备12345678号”。",
    ]
  `);
  expect(said({ ...right, icp: '12345678' })).toMatchInlineSnapshot(`
    [
      "site.yaml:2:6 error [备案号] 备案号“12345678”的写法不对。照备案通知书写，例如“京ICP备12345678号-1”。",
    ]
  `);
  expect(said({ ...right, police: '京公网安备12345678901234' })).toMatchInlineSnapshot(`
    [
      "site.yaml:3:8 error [公安备案号] 公安备案号“京公网安备12345678901234”的写法不对，应有14位数字。改成“京公网安备 12345678901234号”。",
    ]
  `);
  expect(said({ ...right, police: '京公网安备 1101号' })).toMatchInlineSnapshot(`
    [
      "site.yaml:3:8 error [公安备案号] 公安备案号“京公网安备 1101号”的写法不对，应有14位数字。照备案通知写，例如“京公网安备 12345678901234号”。",
    ]
  `);
});

test.each([right, { region: 'overseas' }, { fictional: true, icp: '滨ICP备00000000号' }])('%o gives nothing', (site) => {
  expect(said(site)).toEqual([]);
});
