import { expect, test } from 'vitest';
import { paragraphsBeginFlush } from './paragraphs-begin-flush.ts';
import { saidOf } from '../testing/entry-fixture.ts';

const said = (body: string) => saidOf(paragraphsBeginFlush, 'pages', {}, { body });

test('what is said', () => {
  expect([
    '\u3000\u3000海边的风',
    '&emsp;&emsp;海边的风',
  ].flatMap(said).map((line) => line.replaceAll('\u3000', '□'))).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:1 warning “□□海边的风” 开头空了格。改成“海边的风”，段首的空格由网站排版。",
      "pages/example/index.md:3:1 warning “&emsp;&emsp;海边的风” 开头空了格。改成“海边的风”，段首的空格由网站排版。",
    ]
  `);
});

test.each([
  '海边\u3000\u3000的风',
  '- 海边',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
