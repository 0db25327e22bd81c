import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { chaptersAreCurrent } from './chapters-are-current.ts';

const said = (data: object) => saidOf(chaptersAreCurrent, 'chapters', { name: '青岛校友会', ...data });
const qr = { src: 'qr.png' };

test('a code that ran out, a term that ended, a count without a day', () => {
  expect(said({ wechat: { qr, qrExpires: '2026-11-19' } })).toMatchInlineSnapshot(`
    [
      "chapters/example/index.md:6:8 warning [微信.有效期] 二维码在 2026-11-19 失效，页面上不再显示。换上新的二维码并改“有效期”；群二维码几天就失效，最好用公众号或管理员的二维码。",
    ]
  `);
  expect(said({ officers: [{ role: '会长', name: '许舰', until: 2025 }] })).toMatchInlineSnapshot(`
    [
      "chapters/example/index.md:7:10 warning [负责人.任期至] 会长许舰的任期到 2025 年为止，已经过了。换届了就写新的负责人；连任就改“任期至”。",
    ]
  `);
  expect(said({ members: 620 })).toMatchInlineSnapshot(`
    [
      "chapters/example/index.md:3:5 warning [人数] 写了人数 620，没有写统计到哪天。加一行，例如“人数截至: 2026-09-30”。",
    ]
  `);
});

test.each([
  { wechat: { qr, qrExpires: '2026-11-20' } }, { wechat: { account: '滨理青岛校友', qrExpires: '2025-01-01' } },
  { officers: [{ role: '会长', name: '许舰', until: 2026 }, { role: '秘书长', name: '梁舟' }] },
  { status: 'dormant', officers: [{ role: '会长', name: '许舰', until: 2015 }] },
  { members: 620, membersAsOf: '2026-09-30' },
])('%o gives nothing', (data) => {
  expect(said(data)).toEqual([]);
});
