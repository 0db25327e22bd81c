import { expect, test } from 'vitest';
import type { EntryValues } from '../entry.ts';
import { entryFixture, saidBy } from '../testing/entry-fixture.ts';
import { documentsSupersedeInOrder } from './documents-supersede-in-order.ts';

const charter = (year: number, data: EntryValues) =>
  entryFixture('documents', { title: `章程（${year}年）`, date: `${year}-06-18`, ...data }, { id: `charter-${year}` });
const said = (...entries: ReturnType<typeof charter>[]) => saidBy(documentsSupersedeInOrder, { entries });

test('an old document still in force', () => {
  expect(said(charter(2015, { state: 'current' }), charter(2023, { state: 'current', supersedes: 'charter-2015' })))
    .toMatchInlineSnapshot(`
      [
        "documents/charter-2015/index.md:4:5 error [效力] “章程（2015年）”写着“现行”，却已被 documents/charter-2023/index.md 替代。把这一份的“效力”改成“修订”或“废止”；没有被替代，就从那一份里删掉“替代”。",
      ]
    `);
});

test('the wrong way round', () => {
  expect(said(charter(2015, { supersedes: 'charter-2023' }), charter(2023, {}))).toMatchInlineSnapshot(`
    [
      "documents/charter-2015/index.md:4:5 error [替代] 这一份发文于 2015-06-18，早于它替代的 documents/charter-2023/index.md（2023-06-18）。多半是写反了：把“替代”写到较新的那一份里；日期写错了就改日期。",
    ]
  `);
});

test('circles', () => {
  expect(said(charter(2015, { supersedes: 'charter-2023' }), charter(2023, { supersedes: 'charter-2015' })))
    .toMatchInlineSnapshot(`
      [
        "documents/charter-2015/index.md:4:5 error [替代] 几份文件互相替代，绕成一圈：documents/charter-2015/index.md → documents/charter-2023/index.md。“替代”写被它取代的旧文件；删掉写反的那一处。",
      ]
    `);
  expect(said(charter(2015, { supersedes: 'charter-2015' }))).toMatchInlineSnapshot(`
    [
      "documents/charter-2015/index.md:4:5 error [替代] 文件把自己写成了被替代的旧文件。“替代”写被它取代的旧文件；删掉写反的那一处。",
    ]
  `);
});

test('in order, or by a draft, gives nothing', () => {
  expect(said(charter(2015, { state: 'repealed' }), charter(2023, { state: 'current', supersedes: 'charter-2015' })))
    .toEqual([]);
  expect(said(charter(2015, { state: 'current' }), charter(2023, { draft: true, supersedes: 'charter-2015' })))
    .toEqual([]);
});
