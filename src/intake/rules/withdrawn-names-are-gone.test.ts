import { expect, test } from 'vitest';
import { entryFixture, saidBy } from '../testing/entry-fixture.ts';
import { withdrawnNamesAreGone } from './withdrawn-names-are-gone.ts';

const gone = entryFixture(
  'people', { name: '林海燕', nameEn: 'Haiyan Lin', consent: { state: 'withdrawn' } }, { id: 'lin' },
);
const chinese = entryFixture('stories', { title: '东堤' }, { id: 's', body: '那天林海燕来了。\n林海燕没有走。' });
const english = entryFixture(
  'stories', { title: 'East Dyke' }, { id: 's', lang: 'en', body: 'Haiyan Lin came. Haiyan Linden did not.' },
);

test('a name in texts and in lists', () => {
  const liaisons = [{ year: 2026, class: '海科981班', name: '林海燕' }];
  const entries = [gone, chinese, english];
  expect(saidBy(withdrawnNamesAreGone, { entries, rows: { liaisons } })).toMatchInlineSnapshot(`
    [
      "data/liaisons.yaml:4:7 warning 这里写到“林海燕”，而 people/lin/index.md 已撤回授权或撤下。改写成不出现姓名的说法；说的不是这个人，就不用改。",
      "stories/s/index.en.md:4:1 warning 这里写到“Haiyan Lin”，而 people/lin/index.md 已撤回授权或撤下。改写成不出现姓名的说法；说的不是这个人，就不用改。",
      "stories/s/index.md:4:3 warning 这里写到“林海燕”，共 2 处，而 people/lin/index.md 已撤回授权或撤下。改写成不出现姓名的说法；说的不是这个人，就不用改。",
    ]
  `);
});

test('drafts, and a namesake who agreed, give nothing', () => {
  const draft = entryFixture('stories', { title: '东堤', draft: true }, { body: '林海燕来了。' });
  expect(saidBy(withdrawnNamesAreGone, { entries: [gone, draft] })).toEqual([]);
  const namesake = entryFixture('people', { name: '林海燕', consent: { state: 'public' } }, { id: 'lin-2' });
  expect(saidBy(withdrawnNamesAreGone, { entries: [gone, namesake, chinese] })).toEqual([]);
  expect(saidBy(withdrawnNamesAreGone, { entries: [chinese] })).toEqual([]);
});
