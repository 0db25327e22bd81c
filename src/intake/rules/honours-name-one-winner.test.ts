import { expect, test } from 'vitest';
import { saidBy } from '../testing/entry-fixture.ts';
import { honoursNameOneWinner } from './honours-name-one-winner.ts';

const said = (row: object) =>
  saidBy(honoursNameOneWinner, { rows: { honours: [{ award: '杰出校友', year: 2025, ...row }] } });

test('no winner, or two', () => {
  expect(said({})).toMatchInlineSnapshot(`
    [
      "data/honours.yaml:1:1 error [人物] 这一行荣誉没有写给谁。加上“人物”（姓名或编号）；奖给组织的写“校友会”。",
    ]
  `);
  expect(said({ person: 'lin', chapter: 'qingdao' })).toMatchInlineSnapshot(`
    [
      "data/honours.yaml:5:8 error [校友会] 一行荣誉既写了人物，又写了校友会。分成两行，一行一个得奖者。",
    ]
  `);
});

test('one winner gives nothing', () => {
  expect(said({ person: 'lin' })).toEqual([]);
  expect(said({ chapter: 'qingdao' })).toEqual([]);
});
