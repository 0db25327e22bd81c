import { expect, test } from 'vitest';
import { teachersById, tiesOfPerson, type TiedPerson } from './story-ties.ts';

const person = (id: string, entry: number, roles: string[] = []): TiedPerson =>
  ({ id, education: [{ college: 'ocean', entry, graduate: entry + 4 }], roles, awards: [] });
const people: TiedPerson[] = [
  person('shi', 1970, ['mentor']), person('sheng', 1990), person('tong', 1972), person('ke', 1965, ['professor']),
  { id: 'wu', awards: [] }, { id: 'zhao', roles: ['mentor'], awards: [] },
];

test('the one mentor of a story is the teacher of those who came later', () => {
  const teachers = teachersById(people, [{ format: 'feature', people: ['sheng', 'shi', 'tong'] }]);
  expect(teachers).toEqual(new Map([['shi', ['shi']], ['sheng', ['shi']]]));
});

test.each([
  ['class notes name many', { format: 'notes', people: ['shi', 'sheng'] }],
  ['two mentors leave it open', { format: 'feature', people: ['shi', 'ke', 'sheng'] }],
  ['nobody came later', { format: 'feature', people: ['shi', 'tong'] }],
  ['a long list', { format: 'feature', people: ['shi', 'sheng', 'a', 'b', 'c'] }],
  ['the years are not known', { format: 'feature', people: ['shi', 'wu'] }],
  ['the mentor’s years are not known', { format: 'feature', people: ['zhao', 'sheng'] }],
  ['the mentor is hidden', { format: 'feature', people: ['hidden', 'sheng'] }],
])('no teacher: %s', (_, story) => {
  expect(teachersById(people, [story]).size).toBe(0);
});

test('ties say what is shared, once each', () => {
  const ties = tiesOfPerson({
    id: 'a', education: [{ college: 'ocean', major: '海洋科学', entry: 1998, graduate: 2002 }, { college: 'ocean', major: '海洋科学' }],
    city: 'zhoushan', industry: '海洋', awards: ['杰出校友'],
  }, ['t']);
  expect(ties.map(({ kind, key }) => `${kind}=${key}`)).toEqual([
    'teacher=t', 'class=1998级/ocean', 'class=2002届/ocean', 'major=海洋科学', 'college=ocean', 'year=1998级', 'year=2002届',
    'decade=1990', 'honour=杰出校友', 'industry=海洋', 'city=zhoushan',
  ]);
});

test('of whom nothing may be shown there are no ties', () => {
  expect(tiesOfPerson({ id: 'a', awards: [] }, [])).toEqual([]);
});
