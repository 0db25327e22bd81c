import { expect, test } from 'vitest';
import { bodiesHaveText } from './bodies-have-text.ts';
import { saidOf } from '../testing/entry-fixture.ts';

test('what is said', () => {
  expect([
    saidOf(bodiesHaveText, 'stories', { title: '海' }),
    saidOf(bodiesHaveText, 'news', { title: '海' }, { body: '\n  \n' }),
    saidOf(bodiesHaveText, 'pages', { title: '海' }, { body: '<!-- 待写 -->' }),
    saidOf(bodiesHaveText, 'culture', { title: 'Sea' }, { lang: 'en' }),
    saidOf(bodiesHaveText, 'documents', { title: '章程' }),
  ].flat()).toMatchInlineSnapshot(`
    [
      "stories/example/index.md:4:1 error 这一篇没有正文。在第二个 --- 下面写上正文；还没写好就加一行 草稿: 是。",
      "news/example/index.md:4:1 error 这一篇没有正文。在第二个 --- 下面写上正文；还没写好就加一行 草稿: 是。",
      "pages/example/index.md:4:1 error 正文里没有会显示的文字。在第二个 --- 下面写上正文；还没写好就加一行 草稿: 是。",
      "culture/example/index.en.md:4:1 error 这一篇没有正文。在第二个 --- 下面写上英文正文；还没有译文就删掉 index.en.md。",
      "documents/example/index.md:4:1 error 这一篇没有正文。在第二个 --- 下面写上正文，或在“附件”里写上 PDF 的文件名。",
    ]
  `);
});

test('enough', () => {
  expect(saidOf(bodiesHaveText, 'stories', {}, { body: '海。' })).toEqual([]);
  expect(saidOf(bodiesHaveText, 'stories', {}, { body: '![东堤](a.jpg)' })).toEqual([]);
  expect(saidOf(bodiesHaveText, 'documents', { file: '章程.pdf' })).toEqual([]);
  expect(saidOf(bodiesHaveText, 'people', { name: '林海燕' })).toEqual([]);
});
