import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { titlesAreShort } from './titles-are-short.ts';

test('a long title, and a mark that divides nothing', () => {
  expect(saidOf(titlesAreShort, 'stories', { title: '海'.repeat(31) })).toMatchInlineSnapshot(`
    [
      "stories/example/index.md:2:5 warning [标题] 标题有 31 个字，超过 30 个，手机上要占好几行。删到 30 字以内，其余写进“导语”。",
    ]
  `);
  expect(saidOf(titlesAreShort, 'news', { title: '海'.repeat(31) })).toMatchInlineSnapshot(`
    [
      "news/example/index.md:2:5 warning [标题] 标题有 31 个字，超过 30 个，手机上要占好几行。删到 30 字以内，其余写进“摘要”。",
    ]
  `);
  expect(saidOf(titlesAreShort, 'stories', { title: '在海边|' })).toMatchInlineSnapshot(`
    [
      "stories/example/index.md:2:5 warning [标题] 标题“在海边|”里的 | 没有隔开两行字。| 写在要换行的地方，前后都要有字；不换行就删掉它。",
    ]
  `);
});

test('thirty characters, marks not counted, give nothing', () => {
  expect(saidOf(titlesAreShort, 'stories', { title: `${'海'.repeat(15)}|${'边'.repeat(15)}` })).toEqual([]);
  expect(saidOf(titlesAreShort, 'documents', { title: '海'.repeat(40) })).toEqual([]);
  const english = { title: 'Forty characters of an English title and more' };
  expect(saidOf(titlesAreShort, 'stories', english, { lang: 'en' })).toEqual([]);
});
