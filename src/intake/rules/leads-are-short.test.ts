import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { leadsAreShort } from './leads-are-short.ts';

test('a long lead', () => {
  expect(saidOf(leadsAreShort, 'stories', { title: '东堤', dek: '海'.repeat(45) })).toMatchInlineSnapshot(`
    [
      "stories/example/index.md:3:5 warning [导语] 导语有 45 个汉字，超过 44 个。删到 44 字以内，留一两句最要紧的；其余写进正文第一段。",
    ]
  `);
});

test('44 Han, punctuation not counted, give nothing', () => {
  expect(saidOf(leadsAreShort, 'stories', { title: '东堤', dek: `${'海'.repeat(44)}，。` })).toEqual([]);
});
