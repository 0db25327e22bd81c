import { expect, test } from 'vitest';
import { textIsPrinted } from './text-is-printed.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const said = (body: string) => saidBeside(textIsPrinted, [], { entries: [entryFixture('pages', {}, { body })] });

test('what is said', () => {
  expect([
    '海\n\n[^1]: 没有标号的注',
    '[注]: 这里原是一句话',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:5:1 warning 脚注“没有标号的注”在正文里没有标号，不会显示。在正文里该加注的地方写上 [^标号]，或删去这条脚注。",
      "pages/example/index.md:3:1 warning “[注]: 这里原是一句话” 被当作链接的定义，不会显示。在正文里用上它，或删去；要当文字显示，在前面加 \\ 号。",
    ]
  `);
});

test.each([
  '海[^1]\n\n[^1]: 注',
  '[海][a]\n\n[a]: https://example.org/',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
