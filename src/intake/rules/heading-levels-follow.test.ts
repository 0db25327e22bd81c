import { expect, test } from 'vitest';
import { headingLevelsFollow } from './heading-levels-follow.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const said = (body: string) => saidBeside(headingLevelsFollow, [], { entries: [entryFixture('pages', {}, { body })] });

test('what is said', () => {
  expect([
    '### 海',
    '## 海\n\n#### 风',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:1 warning “海” 是三级标题，上面却没有二级标题。改成 ## 海",
      "pages/example/index.md:5:1 warning “风” 是四级标题，上面却没有三级标题。改成 ### 风",
    ]
  `);
});

test.each([
  '## 海\n\n### 风\n\n## 浪',
  '# 海\n\n### 风',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
