import { expect, test } from 'vitest';
import { saidBy } from '../testing/entry-fixture.ts';
import { takedownsNameOneThing } from './takedowns-name-one-thing.ts';

const said = (row: object) =>
  saidBy(takedownsNameOneThing, { rows: { takedown: [{ date: '2026-05-01', reason: 'request', ...row }] } });

test('nothing, two things, a whole list', () => {
  expect(said({})).toMatchInlineSnapshot(`
    [
      "data/takedown.yaml:1:1 error [网址] 这一行没有写撤下什么。加上“网址”（以斜线开头），或者“人物”（姓名或编号）。",
    ]
  `);
  expect(said({ url: '/news/20251103-a/', person: 'lin' })).toMatchInlineSnapshot(`
    [
      "data/takedown.yaml:5:7 error [人物] 一行里既写了网址，又写了人物。分成两行，各写日期和原因。",
    ]
  `);
  expect(said({ url: '/news/' })).toMatchInlineSnapshot(`
    [
      "data/takedown.yaml:4:7 error [网址] “/news/”不是一个页面的网址。写要撤下的那一页，例如“/news/20251103-example/”；一页一行。",
    ]
  `);
});

test('one page or one person gives nothing', () => {
  expect(said({ url: '/news/20251103-a/' })).toEqual([]);
  expect(said({ person: 'lin' })).toEqual([]);
});
