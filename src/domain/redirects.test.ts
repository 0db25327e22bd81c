import { expect, test } from 'vitest';
import { redirectTable } from './redirects.ts';

const now = '2026-11-20T09:00+08:00';
const entry = (id: string, data: Record<string, unknown>) => ({ collection: 'people', id, lang: 'zh', data });

test('old addresses lead to the entry, and the list of redirects where it says', () => {
  const entries = [entry('lin-haiyan', { redirectFrom: ['/info/1137/8004.htm', '/p/1'] })];
  const rows = [{ list: 'redirects', data: { from: '/old/', to: '/news/' } }, { list: 'places', data: { from: '/x/' } }];
  expect(redirectTable({ entries, rows, now })).toEqual({
    '/info/1137/8004.htm': { to: '/people/lin-haiyan/', status: 301 },
    '/p/1': { to: '/people/lin-haiyan/', status: 301 },
    '/old/': { to: '/news/', status: 301 },
  });
});

test.each([
  ['/news/20260102-x/'], ['/news/20260102-x'], ['/en/news/20260102-x/'], ['/news/20260102-x/index.html'],
])('a page that was taken down as %s is gone in both languages', (url) => {
  expect(redirectTable({ now, entries: [], rows: [{ list: 'takedown', data: { url } }] })).toEqual({
    '/news/20260102-x/': { status: 410 }, '/en/news/20260102-x/': { status: 410 },
  });
});

test('whoever withdrew, or was taken down, is gone in both languages', () => {
  const entries = [entry('a', { consent: { state: 'withdrawn' } }), entry('c', { consent: { state: 'public' } })];
  const rows = [{ list: 'takedown', data: { person: 'b' } }];
  expect(Object.keys(redirectTable({ entries, rows, now })).sort()).toEqual([
    '/en/people/a/', '/en/people/b/', '/people/a/', '/people/b/',
  ]);
});

test('an old address of what is not on the site leads nowhere, and of what is gone says so', () => {
  const entries = [
    entry('a', { redirectFrom: ['/a'], draft: true }), entry('b', { redirectFrom: ['/b'], publishAt: '2027-01-01T00:00+08:00' }),
    entry('c', { redirectFrom: ['/c'], consent: { state: 'withdrawn' } }), entry('d', { redirectFrom: ['/d'] }),
  ];
  const table = redirectTable({ entries, rows: [{ list: 'takedown', data: { person: 'd' } }], now });
  expect([table['/a'], table['/b'], table['/c'], table['/d']]).toEqual([undefined, undefined, { status: 410 }, { status: 410 }]);
});
