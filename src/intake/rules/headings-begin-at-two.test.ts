import { expect, test } from 'vitest';
import { headingsBeginAtTwo } from './headings-begin-at-two.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const said = (body: string) => saidBeside(headingsBeginAtTwo, [], { entries: [entryFixture('pages', {}, { body })] });

test('what is said', () => {
  expect([
    '# 海',
    '海\n\n风\n===',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:1 warning “海” 是一级标题；一级标题就是稿件的标题，正文里从二级开始。改成 ## 海 {# → ##}",
      "pages/example/index.md:5:1 warning “风” 是一级标题；一级标题就是稿件的标题，正文里从二级开始。改成 ## 风",
    ]
  `);
});

test.each([
  '## 海',
  '### 海',
  '\\# 海',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
