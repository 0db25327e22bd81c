import { expect, test } from 'vitest';
import { anchorsLeadToHeadings } from './anchors-lead-to-headings.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const said = (body: string) =>
  saidBeside(anchorsLeadToHeadings, [], { entries: [entryFixture('pages', {}, { body })] });

test('what is said', () => {
  expect([
    '[见](#风)\n\n## 风浪',
    '[见](#海)',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:1 error 这一页没有“风”这个小标题。是不是“风浪”？",
      "pages/example/index.md:3:1 error 这一页没有“海”这个小标题。在 # 后面照抄一个小标题，标点不写，空格写成减号。",
    ]
  `);
});

test.each([
  '[见](#东堤-日出)\n\n## 东堤 日出',
  '[见](#%E6%B5%B7)\n\n## 海？',
  '海[^1]\n\n[^1]: 注',
  '[回到页首](#top)',
  '[见](#海-1)\n\n## 海\n\n## 海',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
