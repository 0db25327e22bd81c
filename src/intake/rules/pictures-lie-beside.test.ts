import { expect, test } from 'vitest';
import { picturesLieBeside } from './pictures-lie-beside.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const files = ['news/a/合影.jpg', 'news/a/章程.pdf', 'news/a/a b.png', 'news/b/别处.jpg', 'news/a/e\u0301.jpg'];
const said = (body: string, data = {}) =>
  saidBeside(picturesLieBeside, files, { entries: [entryFixture('news', data, { id: 'a', body })] });

test('what is said', () => {
  expect([
    said('![东堤](https://example.org/a.jpg)'),
    said('![东堤](//example.org/a.jpg)'),
    said('![东堤](/uploads/a.jpg)'),
    said('![东堤](../b/别处.jpg)'),
    said('![东堤](C:\\图\\a.jpg)'),
    said('![东堤](file:///C:/a.jpg)'),
    said('![东堤](data:image/png;base64,AAAA)'),
    said('![东堤]()'),
    said('海', { cover: { src: '../b/别处.jpg', alt: '东堤' } }),
  ].flat()).toMatchInlineSnapshot(`
    [
      "news/a/index.md:3:1 error 图片 “https://example.org/a.jpg” 在别的网站上，对方一改就看不到了。下载后放到同一文件夹，只写文件名；先确认有权使用。",
      "news/a/index.md:3:1 error 图片 “//example.org/a.jpg” 在别的网站上，对方一改就看不到了。下载后放到同一文件夹，只写文件名；先确认有权使用。",
      "news/a/index.md:3:1 error 图片 “/uploads/a.jpg” 是绝对路径，网站里没有这个位置。把图片放到稿件的文件夹里，只写文件名：a.jpg",
      "news/a/index.md:3:1 error 图片 “../b/别处.jpg” 指到了稿件的文件夹外面。把图片放到稿件的文件夹里，只写文件名：别处.jpg",
      "news/a/index.md:3:1 error 图片 “C:\\图\\a.jpg” 是绝对路径，网站里没有这个位置。把图片放到稿件的文件夹里，只写文件名：a.jpg",
      "news/a/index.md:3:1 error 图片 “file:///C:/a.jpg” 是绝对路径，网站里没有这个位置。把图片放到稿件的文件夹里，只写文件名：a.jpg",
      "news/a/index.md:3:1 error 图片 “data:image/png;base64,AAAA” 不是文件名。把图片放到稿件的文件夹里，只写文件名。",
      "news/a/index.md:3:1 error 这张图没有写文件名。把图片放到稿件的文件夹里，只写文件名。",
      "news/a/index.md:3:7 error [封面.路径] 图片 “../b/别处.jpg” 指到了稿件的文件夹外面。把图片放到稿件的文件夹里，只写文件名：别处.jpg",
    ]
  `);
});

test.each([
  '![东堤](合影.jpg)',
  '![东堤](./img/../合影.jpg)',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
