import { expect, test } from 'vitest';
import { linkedFilesExist } from './linked-files-exist.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const files = ['news/a/合影.jpg', 'news/a/章程.pdf', 'news/a/a b.png', 'news/b/别处.jpg', 'news/a/e\u0301.jpg'];
const said = (body: string, data = {}) =>
  saidBeside(linkedFilesExist, files, { entries: [entryFixture('news', data, { id: 'a', body })] });
const document = (file: string) =>
  saidBeside(linkedFilesExist, files, { entries: [entryFixture('documents', { file }, { id: 'a' })] });

test('what is said', () => {
  expect([
    said('[章程](章程.PDF)'),
    said('[章程](章程2.pdf)'),
    said('[海](www.example.org/a)'),
    said('[海](../b/)'),
    said('[海](D:\\a.pdf)'),
    document('章程.pdf'),
    document('https://example.org/a.pdf'),
  ].flat()).toMatchInlineSnapshot(`
    [
      "news/a/index.md:3:1 error 文件夹里没有 “章程.PDF”。文件夹里的是 “章程.pdf”，大小写要一致。",
      "news/a/index.md:3:1 error 文件夹里没有 “章程2.pdf”。是不是 “章程.pdf”？",
      "news/a/index.md:3:1 error 链接 “www.example.org/a” 少了 https://，会被当作文件名。改成 https://www.example.org/a",
      "news/a/index.md:3:1 error “../b/” 指到了稿件的文件夹外面。指向另一篇时写 /stories/编号/ 这样的地址；指向附件时把文件放到这个文件夹里。",
      "news/a/index.md:3:1 error “D:\\a.pdf” 是自己电脑上的路径，读者打不开。把文件放到稿件的文件夹里，只写文件名。",
      "documents/a/index.md:2:5 error [附件] 文件夹里没有 “章程.pdf”。它在 news/a/章程.pdf，复制一份到 documents/a/。",
      "documents/a/index.md:2:5 error [附件] “https://example.org/a.pdf” 不是稿件文件夹里的文件。把文件放到稿件的文件夹里，只写文件名。",
    ]
  `);
});

test.each([
  '[章程](章程.pdf)',
  '[章程](./%E7%AB%A0%E7%A8%8B.pdf)',
  '[海](https://example.org/)',
  '[海](/stories/)',
  '[海](#海)',
  '[信](mailto:office@example.edu.cn)',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});
