import { expect, test } from 'vitest';
import { lettersAreHalfWidth } from './letters-are-half-width.ts';
import { saidOf } from '../testing/entry-fixture.ts';

const said = (body: string) => saidOf(lettersAreHalfWidth, 'pages', {}, { body });

test('what is said', () => {
  expect([
    '２０２６年',
    'ＭＢＡ中心',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:1 warning “２０２６年” 里有全角的数字或字母。改成“2026年”。",
      "pages/example/index.md:3:1 warning “ＭＢＡ中心” 里有全角的数字或字母。改成“MBA中心”。",
    ]
  `);
});

test.each([
  '2026年，MBA',
  '（）：！',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
