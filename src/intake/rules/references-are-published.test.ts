import { expect, test } from 'vitest';
import type { EntryValues } from '../entry.ts';
import { entryFixture, saidBy } from '../testing/entry-fixture.ts';
import { referencesArePublished } from './references-are-published.ts';

const lin = (data: EntryValues) =>
  entryFixture('people', { name: '林海燕', consent: { state: 'public' }, ...data }, { id: 'lin' });
const story = (data: EntryValues = {}) =>
  entryFixture('stories', { title: '东堤', people: ['lin'], ...data }, { id: 's' });
const said = (person: EntryValues, data?: EntryValues) =>
  saidBy(referencesArePublished, { entries: [story(data), lin(person)] });

test('a published story about someone who is not on the site', () => {
  expect(said({ draft: true })).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:4:5 error [人物] 这里的“人物”写到人物“林海燕”，而 people/lin/index.md 还是草稿。发布那一篇（删掉“草稿: 是”），或者先从“人物”里去掉“林海燕”。",
    ]
  `);
  expect(said({ publishAt: '2026-12-01T09:00+08:00' })).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:4:5 error [人物] 这里的“人物”写到人物“林海燕”，而 people/lin/index.md 定在 2026-12-01 09:00 才发布。把这一篇的“定时”也写成 2026-12-01 09:00，或者先从“人物”里去掉“林海燕”。",
    ]
  `);
  expect(said({ consent: { state: 'withdrawn' } })).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:4:5 warning [人物] 这里的“人物”写到人物“林海燕”，而 people/lin/index.md 的授权已经撤回。从“人物”里去掉“林海燕”，正文里提到此人的地方也要改写。",
    ]
  `);
  expect(saidBy(referencesArePublished, { entries: [story(), lin({})], rows: { takedown: [{ person: 'lin' }] } }))
    .toMatchInlineSnapshot(`
      [
        "stories/s/index.md:4:5 warning [人物] 这里的“人物”写到人物“林海燕”，而 people/lin/index.md 已经撤下（data/takedown.yaml）。从“人物”里去掉“林海燕”，正文里提到的地方也要改写。",
      ]
    `);
});

test('rows and officers point at people too', () => {
  const gone = lin({ consent: { state: 'withdrawn' } });
  const chapter = entryFixture('chapters', { name: '青岛校友会', officers: [{ role: '会长', name: '林海燕', person: 'lin' }] });
  const honours = [{ award: '杰出校友', person: 'lin' }];
  expect(saidBy(referencesArePublished, { entries: [gone, chapter], rows: { honours } }))
    .toMatchInlineSnapshot(`
      [
        "chapters/example/index.md:7:9 warning [负责人.人物] 这里的“人物”写到人物“林海燕”，而 people/lin/index.md 的授权已经撤回。从“人物”里去掉“林海燕”，正文里提到此人的地方也要改写。",
        "data/honours.yaml:3:7 warning [人物] 这里的“人物”写到人物“林海燕”，而 people/lin/index.md 的授权已经撤回。从“人物”里去掉“林海燕”，正文里提到此人的地方也要改写。",
      ]
    `);
});

test('what is published, or itself not on the site, gives nothing', () => {
  expect(said({})).toEqual([]);
  expect(said({ draft: true }, { draft: true })).toEqual([]);
  expect(said({ consent: { state: 'withdrawn' } }, { publishAt: '2027-01-01T09:00+08:00' })).toEqual([]);
});
