import { expect, test } from 'vitest';
import { noPrivateMailboxes } from './no-private-mailboxes.ts';
import { saidOf } from '../testing/entry-fixture.ts';

test('a private mailbox', () => {
  expect(saidOf(noPrivateMailboxes, 'chapters', { name: '青岛校友会', contact: { email: 'qd2026@qq.com' } }))
    .toMatchInlineSnapshot(`
      [
        "chapters/example/index.md:4:7 warning [联系.邮箱] “qd2026@qq.com” 是个人邮箱。改成公务邮箱，或删去。确属对外公布的邮箱，在“号码例外”里照原样写上并写明理由。",
      ]
    `);
});

test('an office mailbox', () => {
  expect(saidOf(noPrivateMailboxes, 'chapters', { contact: { email: 'qingdao@alumni.example.edu.cn' } })).toEqual([]);
});
