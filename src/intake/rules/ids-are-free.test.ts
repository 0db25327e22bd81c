import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { idsAreFree } from './ids-are-free.ts';

test('a person called like a list of people', () => {
  expect(saidOf(idsAreFree, 'people', { name: '孟门' }, { id: 'mentors' })).toMatchInlineSnapshot(`
    [
      "people/mentors/index.md:1:1 error 文件夹名“mentors”是网站自己的目录页 /people/mentors/，这一篇会没有网页。给文件夹换个名字，例如 mentors-1。",
    ]
  `);
  expect(saidOf(idsAreFree, 'chapters', { name: '海外' }, { id: 'overseas' })).toHaveLength(1);
});

test.each([['people', 'lin-haiyan'], ['stories', 'mentors'], ['people', 'overseas']] as const)('%s/%s is free', (collection, id) => {
  expect(saidOf(idsAreFree, collection, {}, { id })).toEqual([]);
});
