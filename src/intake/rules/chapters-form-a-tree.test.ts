import { expect, test } from 'vitest';
import { entryFixture, saidBy } from '../testing/entry-fixture.ts';
import { chaptersFormATree } from './chapters-form-a-tree.ts';

const chapter = (id: string, name: string, parent?: string) => entryFixture('chapters', { name, parent }, { id });

test('a circle, and a chapter above itself', () => {
  expect(saidBy(chaptersFormATree, {
    entries: [
      chapter('shandong', '山东校友会', 'qingdao'), chapter('qingdao', '青岛校友会', 'shandong'),
      chapter('sea', '海校友会', 'sea'),
    ],
  })).toMatchInlineSnapshot(`
    [
      "chapters/sea/index.md:3:5 error [上级] “海校友会”把自己写成了上级。写真正的上级；没有上级就删掉这一行。",
      "chapters/shandong/index.md:3:5 error [上级] 上级绕成了一圈：山东校友会 → 青岛校友会 → 山东校友会。核对其中每一个“上级”，改掉写错的一个；涉及 chapters/shandong/index.md、chapters/qingdao/index.md。",
    ]
  `);
});

test('a tree gives nothing', () => {
  expect(saidBy(chaptersFormATree, {
    entries: [chapter('all', '总会'), chapter('shandong', '山东校友会', 'all'), chapter('qingdao', '青岛校友会', 'shandong')],
  })).toEqual([]);
});
