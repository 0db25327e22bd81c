import { expect, test } from 'vitest';
import { redirectTable } from './redirects.ts';

const entry = (id: string, data: Record<string, unknown>) => ({ collection: 'people', id, lang: 'zh', data });

test('old addresses lead to the entry, and the list of redirects where it says', () => {
  const entries = [entry('lin-haiyan', { redirectFrom: ['/info/1137/8004.htm', '/p/1'] })];
  const rows = [{ list: 'redirects', data: { from: '/old/', to: '/news/' } }, { list: 'places', data: { from: '/x/' } }];
  expect(redirectTable({ entries, rows })).toEqual({
    '/info/1137/8004.htm': { to: '/people/lin-haiyan/', status: 301 },
    '/p/1': { to: '/people/lin-haiyan/', status: 301 },
    '/old/': { to: '/news/', status: 301 },
  });
});

test.each([
  ['/news/20260102-x/'], ['/news/20260102-x'], ['/en/news/20260102-x/'], ['/news/20260102-x/index.html'],
])('a page that was taken down as %s is gone in both languages', (url) => {
  expect(redirectTable({ entries: [], rows: [{ list: 'takedown', data: { url } }] })).toEqual({
    '/news/20260102-x/': { status: 410 }, '/en/news/20260102-x/': { status: 410 },
  });
});

test('whoever withdrew, or was taken down, is gone in both languages', () => {
  const entries = [entry('a', { consent: { state: 'withdrawn' } }), entry('c', { consent: { state: 'public' } })];
  const rows = [{ list: 'takedown', data: { person: 'b' } }];
  expect(Object.keys(redirectTable({ entries, rows })).sort()).toEqual([
    '/en/people/a/', '/en/people/b/', '/people/a/', '/people/b/',
  ]);
});
