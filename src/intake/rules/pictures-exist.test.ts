import { expect, test } from 'vitest';
import { picturesExist } from './pictures-exist.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const files = ['news/a/合影.jpg', 'news/a/章程.pdf', 'news/a/a b.png', 'news/b/别处.jpg', 'news/a/e\u0301.jpg'];
const said = (body: string, data = {}) =>
  saidBeside(picturesExist, files, { entries: [entryFixture('news', data, { id: 'a', body })] });

test('what is said', () => {
  expect([
    said('海\n\n![东堤](合影.JPG)'),
    said('![东堤](合影1.jpg)'),
    said('![东堤](别处.jpg)'),
    said('![东堤](没有.webp)'),
    said('![东堤](é.jpg)'),
    said('海', { cover: { src: '封面.jpg', alt: '东堤' } }),
    said('海', { cover: { src: '合影.JPG', alt: '东堤' } }),
  ].flat()).toMatchInlineSnapshot(`
    [
      "news/a/index.md:5:1 error 找不到图片 “合影.JPG”。文件夹里的是 “合影.jpg”，大小写要一致。 {合影.JPG → 合影.jpg}",
      "news/a/index.md:3:1 error 找不到图片 “合影1.jpg”。是不是 “合影.jpg”？",
      "news/a/index.md:3:1 error 找不到图片 “别处.jpg”。它在 news/b/别处.jpg，复制一份到 news/a/。",
      "news/a/index.md:3:1 error 找不到图片 “没有.webp”。把 没有.webp 放到 news/a/ 里，或改成那里有的文件名。",
      "news/a/index.md:3:1 error 找不到图片 “é.jpg”。文件夹里有同名的文件，但名字的编码不同（苹果电脑常见）。把那个文件重新命名一次：é.jpg",
      "news/a/index.md:3:7 error [封面.路径] 找不到图片 “封面.jpg”。把 封面.jpg 放到 news/a/ 里，或改成那里有的文件名。",
      "news/a/index.md:3:7 error [封面.路径] 找不到图片 “合影.JPG”。文件夹里的是 “合影.jpg”，大小写要一致。 {合影.JPG → 合影.jpg}",
    ]
  `);
});

test.each([
  '![东堤](合影.jpg)',
  '![东堤](./合影.jpg)',
  '![东堤](a%20b.png)',
  '![东堤](<a b.png>)',
  '![东堤](%E5%90%88%E5%BD%B1.jpg)',
  '<img src="合影.jpg" alt="东堤">',
  '![东堤](https://example.org/a.jpg)',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
