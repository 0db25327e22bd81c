import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { publicationWindowsOpen } from './publication-windows-open.ts';

const said = (data: object) =>
  saidOf(publicationWindowsOpen, 'news', { title: '通知', date: '2026-11-12T10:00+08:00', ...data });

test('an entry that is never shown, or says two things', () => {
  expect(said({ publishAt: '2026-12-01T09:00+08:00', expires: '2026-11-30' })).toMatchInlineSnapshot(`
    [
      "news/example/index.md:5:5 error [失效] 定在 2026-12-01 09:00 才发布，却在 2026-11-30 就失效，永远不会显示。把“失效”改到“定时”以后。",
    ]
  `);
  expect(said({ expires: '2026-11-11' })).toMatchInlineSnapshot(`
    [
      "news/example/index.md:4:5 error [失效] 失效日期 2026-11-11 早于发布日期 2026-11-12。把“失效”改到“日期”以后；长期有效就删掉它。",
    ]
  `);
  expect(said({ expires: '2026-11-15', pinned: true })).toMatchInlineSnapshot(`
    [
      "news/example/index.md:5:5 warning [置顶] 置顶的这一篇在 2026-11-15 已经失效，不再显示。删掉“置顶”；还要显示就把“失效”改晚。",
    ]
  `);
  expect(said({ draft: true, publishAt: '2026-12-01T09:00+08:00' })).toMatchInlineSnapshot(`
    [
      "news/example/index.md:4:5 warning [草稿] 既是草稿，又定在 2026-12-01 09:00 发布，到时候不会发布。写好了就删掉“草稿”；没写好就先删掉“定时”。",
    ]
  `);
});

test.each([
  { publishAt: '2026-12-01T09:00+08:00', expires: '2026-12-01' }, { expires: '2026-11-12' },
  { pinned: true, expires: '2026-11-20' },
  { draft: true },
])('%o gives nothing', (data) => {
  expect(said(data)).toEqual([]);
});
