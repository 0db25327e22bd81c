import { expect, test } from 'vitest';
import { resolveReferences } from './references.ts';
import { corpusFixture, entryFixture } from './testing/entry-fixture.ts';

const person = (id: string, data: object) => entryFixture('people', { name: id, ...data }, { id });
const story = (...people: string[]) => entryFixture('stories', { title: '海', people });

function resolve(written: string[], others: Parameters<typeof corpusFixture>[0] = {}, unread?: Set<string>) {
  const corpus = corpusFixture({
    ...others,
    entries: [
      person('lin-haiyan', { name: '林海燕', nameEn: 'Haiyan Lin', aliases: ['林海雁'] }),
      person('wu-yi', { name: '吴一', education: [{ major: '海洋科学', entry: 1998 }] }),
      person('wu-yi-2', { name: '吴一', company: '东海预报中心' }),
      person('zhao', { name: '赵舟', aliases: ['林海燕'] }),
      story(...written),
    ],
  });
  const findings = resolveReferences(corpus, [{ collection: 'people', id: 'lost', data: { name: '失读' } }], unread);
  return { people: corpus.entries.at(-1)?.data['people'], said: findings.map(({ rule, problem, remedy }) => `${rule} ${problem}${remedy}`) };
}

test.each([
  ['lin-haiyan', 'lin-haiyan'], ['林海雁', 'lin-haiyan'], ['Haiyan Lin', 'lin-haiyan'], ['haiyan lin', 'lin-haiyan'], ['林 海燕', 'lin-haiyan'],
  ['失读', 'lost'], ['lost', 'lost'],
])('“%s” is %s', (written, id) => {
  expect(resolve([written])).toEqual({ people: [id], said: [] });
});

test('who bears a name goes before who is only called so', () => {
  expect(resolve(['林海燕'])).toEqual({ people: ['lin-haiyan'], said: [] });
});

test('a name that two bear is refused with what tells them apart', () => {
  expect(resolve(['吴一']).said).toEqual([
    'references/ambiguous 叫“吴一”的人物不止一个。改写编号，选一个：wu-yi（1998级，海洋科学）、wu-yi-2（东海预报中心，吴一）。',
  ]);
});

test('what is missing is told with what was probably meant', () => {
  expect(resolve(['林海艳', '没有的人']).said).toEqual([
    'references/missing 人物“林海艳”不存在。是不是“林海燕”？是就改过来；不是就先建人物，或删掉。',
    'references/missing 人物“没有的人”不存在。核对名称；还没有就先建人物，或删掉。',
  ]);
});

test('of a list that could not be read nothing is said to be missing', () => {
  expect(resolve(['没有的人'], {}, new Set(['people'])).said).toEqual([]);
});
