import { expect, test } from 'vitest';
import { linkTextsSayWhere } from './link-texts-say-where.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const said = (body: string) => saidBeside(linkTextsSayWhere, [], { entries: [entryFixture('pages', {}, { body })] });

test('what is said', () => {
  expect([
    '[点击这里](/stories/)',
    '[更多](/stories/)',
    '[查看详情](/stories/)',
    '[请点击此处](/a/)',
    '[here](/a/)',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:1 warning 链接的文字只有“点击这里”，看不出通向哪里。写明去处，例如“返校日报名表”。",
      "pages/example/index.md:3:1 warning 链接的文字只有“更多”，看不出通向哪里。写明去处，例如“返校日报名表”。",
      "pages/example/index.md:3:1 warning 链接的文字只有“查看详情”，看不出通向哪里。写明去处，例如“返校日报名表”。",
      "pages/example/index.md:3:1 warning 链接的文字只有“请点击此处”，看不出通向哪里。写明去处，例如“返校日报名表”。",
      "pages/example/index.md:3:1 warning 链接的文字只有“here”，看不出通向哪里。写明去处，例如“返校日报名表”。",
    ]
  `);
});

test.each([
  '[返校日报名表](/a/)',
  '[更多校友故事](/a/)',
  'https://example.org/',
  '[《海》原文](/a/)',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
