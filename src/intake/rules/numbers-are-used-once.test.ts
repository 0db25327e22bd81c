import { expect, test } from 'vitest';
import { entryFixture, saidBy } from '../testing/entry-fixture.ts';
import { numbersAreUsedOnce } from './numbers-are-used-once.ts';

const said = (...entries: ReturnType<typeof entryFixture>[]) => saidBy(numbersAreUsedOnce, { entries });

test('an issue, a part, an event and a document number twice', () => {
  expect(said(
    entryFixture('issues', { publication: 'magazine', number: 42 }, { id: 'a' }),
    entryFixture('issues', { publication: 'magazine', number: 42 }, { id: 'b' }),
    entryFixture('stories', { title: '一', series: 'letters', part: 3 }, { id: 'a' }),
    entryFixture('news', { title: '二', series: 'letters', part: 3 }, { id: 'b' }),
    entryFixture('events', { title: '一', series: 'regatta', no: 9 }, { id: 'a' }),
    entryFixture('events', { title: '二', series: 'regatta', no: 9 }, { id: 'b' }),
    entryFixture('documents', { title: '一', no: '滨理校友〔2023〕7号' }, { id: 'a' }),
    entryFixture('documents', { title: '二', no: '滨理校友〔2023〕7号' }, { id: 'b' }),
  )).toMatchInlineSnapshot(`
    [
      "documents/b/index.md:3:5 error [文号] 文号“滨理校友〔2023〕7号”已经有了：documents/a/index.md。核对两篇，改正写错的那个号；重复的一篇就删掉。",
      "events/b/index.md:4:5 error [期号] 系列“regatta”的第 9 期已经有了：events/a/index.md。核对两篇，改正写错的那个号；重复的一篇就删掉。",
      "issues/b/index.md:3:5 error [期号] “刊”的第 42 期已经有了：issues/a/index.md。核对两篇，改正写错的那个号；重复的一篇就删掉。",
      "news/b/index.md:4:5 error [篇次] 系列“letters”的第 3 篇已经有了：stories/a/index.md。核对两篇，改正写错的那个号；重复的一篇就删掉。",
    ]
  `);
});

test('a number in no series', () => {
  expect(said(entryFixture('stories', { title: '一', part: 3 }))).toMatchInlineSnapshot(`
    [
      "stories/example/index.md:3:5 warning [篇次] 写了第 3 篇，却没有写是哪个系列。加一行“系列: ……”，写系列的名称或编号；不属于系列就删掉这个号。",
    ]
  `);
  expect(said(entryFixture('events', { title: '一', no: 9 }))).toMatchInlineSnapshot(`
    [
      "events/example/index.md:3:5 warning [期号] 写了第 9 期，却没有写是哪个系列。加一行“系列: ……”，写系列的名称或编号；不属于系列就删掉这个号。",
    ]
  `);
});

test('numbers of their own give nothing', () => {
  expect(said(
    entryFixture('issues', { publication: 'magazine', number: 4 }, { id: 'a' }),
    entryFixture('issues', { publication: 'newspaper', number: 4 }, { id: 'b' }),
    entryFixture('stories', { title: '一', series: 'letters', part: 3 }, { id: 'a' }),
    entryFixture('stories', { title: 'One', series: 'letters', part: 3 }, { id: 'a', lang: 'en' }),
    entryFixture('stories', { title: '二', series: 'voices', part: 3 }, { id: 'b' }),
    entryFixture('documents', { title: '一' }, { id: 'a' }),
    entryFixture('documents', { title: '二' }, { id: 'b' }),
  )).toEqual([]);
});
