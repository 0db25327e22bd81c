import { expect, test } from 'vitest';
import { paragraphsAreNotCode } from './paragraphs-are-not-code.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const said = (body: string) => saidBeside(paragraphsAreNotCode, [], { entries: [entryFixture('pages', {}, { body })] });

test('what is said', () => {
  expect(['第一段。\n\n    第二段前面空了四格。\n', '\t第一段用了制表符。'].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:5:1 error “第二段前面空了四格。” 前面空了四格，会被当作程序来排。删去行首的空格；段首缩进由网页自动加。",
      "pages/example/index.md:3:1 error “第一段用了制表符。” 前面空了四格，会被当作程序来排。删去行首的空格；段首缩进由网页自动加。",
    ]
  `);
});

test.each(['```\n海\n```', '    npm start', '- 海\n\n    浪在第二层。', '海\n    浪接着上一行。'])('%j', (body) => {
  expect(said(body)).toEqual([]);
});
