import { expect, test } from 'vitest';
import type { EntryValues } from '../entry.ts';
import { entryFixture, saidBy } from '../testing/entry-fixture.ts';
import { redirectsLeadSomewhere } from './redirects-lead-somewhere.ts';

const lin = entryFixture(
  'stories', { title: '东堤', redirectFrom: ['/info/1137/8004.htm'] }, { id: '20260308-lin-haiyan' },
);
const target = '/stories/20260308-lin-haiyan/';
const said = (...redirects: EntryValues[]) => saidBy(redirectsLeadSomewhere, { entries: [lin], rows: { redirects } });

test('an old address that is a page of today', () => {
  expect(said({ from: '/stories/20260308-Lin-Haiyan', to: '/people/' })).toMatchInlineSnapshot(`
    [
      "data/redirects.yaml:2:8 error [旧网址] 旧网址“/stories/20260308-Lin-Haiyan”就是现在的网页 stories/20260308-lin-haiyan/index.md，读者会打不开它。删掉这一行；页面要换地址，就先改文件夹的名字。",
    ]
  `);
  expect(said({ from: '/en/', to: '/people/' })).toHaveLength(1);
});

test('an old address twice', () => {
  expect(said({ from: '/info/1137/8004.htm', to: '/people/' })).toMatchInlineSnapshot(`
    [
      "data/redirects.yaml:2:8 error [旧网址] 旧网址“/info/1137/8004.htm”写了两次，另一次在 stories/20260308-lin-haiyan/index.md，转到 /stories/20260308-lin-haiyan/。只留一处，写真正的新地址。",
    ]
  `);
});

test('a chain, a circle, a redirect to itself', () => {
  expect(said({ from: '/a.htm', to: '/info/1137/8004.htm' })).toMatchInlineSnapshot(`
    [
      "data/redirects.yaml:3:8 error [新网址] “/a.htm”转到“/info/1137/8004.htm”，那里又转到“/stories/20260308-lin-haiyan/”，读者要转几次。把“新网址”直接写成“/stories/20260308-lin-haiyan/”。",
    ]
  `);
  expect(said({ from: '/a.htm', to: '/b.htm' }, { from: '/b.htm', to: '/a.htm' })).toMatchInlineSnapshot(`
    [
      "data/redirects.yaml:3:8 error [新网址] 转址绕成了一圈：/a.htm → /b.htm → /a.htm。把“新网址”改成现在真正的页面，或者删掉多余的一行。",
    ]
  `);
  expect(said({ from: '/a.htm', to: '/a.htm' })).toMatchInlineSnapshot(`
    [
      "data/redirects.yaml:3:8 error [新网址] “/a.htm”转到了自己。把“新网址”改成现在真正的页面，或者删掉多余的一行。",
    ]
  `);
});

test('a way into a circle ends, and is told of once', () => {
  const a = { from: '/a.htm', to: '/b.htm' };
  const b = { from: '/b.htm', to: '/c.htm' };
  expect(said(a, b, { from: '/c.htm', to: '/b.htm' })).toMatchInlineSnapshot(`
    [
      "data/redirects.yaml:6:8 error [新网址] 转址绕成了一圈：/b.htm → /c.htm → /b.htm。把“新网址”改成现在真正的页面，或者删掉多余的一行。",
    ]
  `);
  expect(said(a, b, { from: '/c.htm', to: '/people/' })).toMatchInlineSnapshot(`
      [
        "data/redirects.yaml:3:8 error [新网址] “/a.htm”转到“/b.htm”，那里又转到“/people/”，读者要转几次。把“新网址”直接写成“/people/”。",
        "data/redirects.yaml:6:8 error [新网址] “/b.htm”转到“/c.htm”，那里又转到“/people/”，读者要转几次。把“新网址”直接写成“/people/”。",
      ]
    `);
});

test('a page that is not there', () => {
  expect(said({ from: '/a.htm', to: '/stories/20260308-lin-haiyen/' })).toMatchInlineSnapshot(`
    [
      "data/redirects.yaml:3:8 error [新网址] 新网址“/stories/20260308-lin-haiyen/”没有这一页。是不是“20260308-lin-haiyan”？写现在真正的地址，例如“/stories/20260308-lin-haiyan/”。",
    ]
  `);
});

test('a page that is not on the site yet', () => {
  const draft = entryFixture('news', { title: '稿', draft: true }, { id: '20261120-draft' });
  const redirects = [{ from: '/a.htm', to: '/news/20261120-draft/' }];
  expect(saidBy(redirectsLeadSomewhere, { entries: [draft], rows: { redirects } }))
    .toMatchInlineSnapshot(`
      [
        "data/redirects.yaml:3:8 error [新网址] 新网址“/news/20261120-draft/”现在不在网站上：news/20261120-draft/index.md。等那一页发布后再转，或者改转到别的页面。",
      ]
    `);
});

test('one step to a page that is there gives nothing', () => {
  expect(said(
    { from: '/a.htm', to: target }, { from: '/b.htm', to: '/stories/2/' }, { from: '/c.htm', to: '/classes/1998/' },
  )).toEqual([]);
});
