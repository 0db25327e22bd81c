import { expect, test } from 'vitest';
import { picturesAreDescribed } from './pictures-are-described.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const files = ['news/a/合影.jpg', 'news/a/章程.pdf', 'news/a/a b.png', 'news/b/别处.jpg', 'news/a/e\u0301.jpg'];
const said = (body: string, data = {}) =>
  saidBeside(picturesAreDescribed, files, { entries: [entryFixture('news', data, { id: 'a', body })] });

test('what is said', () => {
  expect([
    said('![](合影.jpg)'),
    said('![IMG_2034](合影.jpg)'),
    said('![微信图片_20261120](合影.jpg)'),
    said('![合影.jpg](合影.jpg)'),
    said('![图片](合影.jpg)'),
    said('<img src="合影.jpg">'),
    said('海', { cover: { src: '合影.jpg' } }),
  ].flat()).toMatchInlineSnapshot(`
    [
      "news/a/index.md:3:1 error 图片 “合影.jpg” 没有替代文字，看不见图的读者不知道图里有什么。在方括号里写一句图里有谁、在做什么：![林海燕站在浮标旁](合影.jpg)",
      "news/a/index.md:3:1 warning 图片 “合影.jpg” 的替代文字“IMG_2034”没有说图里有什么。写一句图里有谁、在做什么。",
      "news/a/index.md:3:1 warning 图片 “合影.jpg” 的替代文字“微信图片_20261120”没有说图里有什么。写一句图里有谁、在做什么。",
      "news/a/index.md:3:1 warning 图片 “合影.jpg” 的替代文字“合影.jpg”没有说图里有什么。写一句图里有谁、在做什么。",
      "news/a/index.md:3:1 warning 图片 “合影.jpg” 的替代文字“图片”没有说图里有什么。写一句图里有谁、在做什么。",
      "news/a/index.md:3:1 error 图片 “合影.jpg” 没有替代文字，看不见图的读者不知道图里有什么。在方括号里写一句图里有谁、在做什么：![林海燕站在浮标旁](合影.jpg)",
      "news/a/index.md:3:7 error [封面.路径] 图片 “合影.jpg” 没有替代文字，看不见图的读者不知道图里有什么。加上 替代文字，写一句图里有谁、在做什么。",
    ]
  `);
});

test.each([
  '![林海燕站在浮标旁](合影.jpg)',
  '![1998级同学在东堤](合影.jpg)',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
