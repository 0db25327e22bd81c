import { expect, test } from 'vitest';
import { headingsAreMarked } from './headings-are-marked.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const said = (body: string) => saidBeside(headingsAreMarked, [], { entries: [entryFixture('pages', {}, { body })] });

test('what is said', () => {
  expect(['海风从东堤吹来。\n---\n', '风\n===', '---\n标题: 海\n---\n'].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:1 error “海风从东堤吹来。” 下面紧跟着一行横线，整段会变成小标题。要分隔线，就在横线上面空一行；要小标题，就写成 ## 海风从东堤吹来。，删去横线。",
      "pages/example/index.md:3:1 error “风” 下面紧跟着一行横线，整段会变成小标题。要分隔线，就在横线上面空一行；要小标题，就写成 ## 风，删去横线。",
      "pages/example/index.md:4:1 error “标题: 海” 下面紧跟着一行横线，整段会变成小标题。要分隔线，就在横线上面空一行；要小标题，就写成 ## 标题: 海，删去横线。",
    ]
  `);
});

test.each(['## 海', '海风。\n\n---\n\n浪。', '- 海\n- 风', '> ## 海'])('%j', (body) => {
  expect(said(body)).toEqual([]);
});
