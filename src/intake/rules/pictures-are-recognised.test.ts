import { expect, test } from 'vitest';
import { picturesAreRecognised } from './pictures-are-recognised.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const files = ['news/a/合影.jpg', 'news/a/章程.pdf', 'news/a/a b.png', 'news/b/别处.jpg', 'news/a/e\u0301.jpg'];
const said = (body: string, data = {}) =>
  saidBeside(picturesAreRecognised, files, { entries: [entryFixture('news', data, { id: 'a', body })] });

test('what is said', () => {
  expect([
    said('![图](./a b.png)'),
    said('海！【东堤】（合影.jpg）海'),
    said('![东堤]（合影.jpg）'),
    said('![东堤](./没有 1.jpg "图注")'),
  ].flat()).toMatchInlineSnapshot(`
    [
      "news/a/index.md:3:1 error “![图](./a b.png)” 文件名里有空格，会印成文字。改成 ![图](./a%20b.png)，或把图片文件名里的空格去掉。 {![图](./a b.png) → ![图](./a%20b.png)}",
      "news/a/index.md:3:2 error “！【东堤】（合影.jpg）” 用了全角的括号或感叹号，会印成文字。改成 ![东堤](合影.jpg) {！【东堤】（合影.jpg） → ![东堤](合影.jpg)}",
      "news/a/index.md:3:1 error “![东堤]（合影.jpg）” 用了全角的括号或感叹号，会印成文字。改成 ![东堤](合影.jpg) {![东堤]（合影.jpg） → ![东堤](合影.jpg)}",
      "news/a/index.md:3:1 error “![东堤](./没有 1.jpg "图注")” 文件名里有空格，会印成文字。改成 ![东堤](./没有%201.jpg "图注")，或把图片文件名里的空格去掉。",
    ]
  `);
});

test.each([
  '![东堤](合影.jpg)',
  '![东堤](<a b.png>)',
  '真好！[海](a.md)',
  '`![图](a b.png)`',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
