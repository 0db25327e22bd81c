import { expect, test } from 'vitest';
import { attachmentsAreUsed } from './attachments-are-used.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

test('a file that nothing names', () => {
  const files = ['news/a/1.jpg', 'news/a/2.jpg', 'news/a/3.jpg', 'news/a/通知.pdf', 'news/a/说明.pdf'];
  const entries = [
    entryFixture('news', { cover: { src: '1.jpg', alt: '海' } }, { id: 'a', body: '![海](./2.jpg)' }),
    entryFixture('news', {}, { id: 'a', lang: 'en', body: '[Notice](%E9%80%9A%E7%9F%A5.pdf)' }),
  ];
  expect(saidBeside(attachmentsAreUsed, files, { entries })).toMatchInlineSnapshot(`
    [
      "news/a/3.jpg:1:1 warning “3.jpg” 没有用到。在稿件里用上它，或从文件夹里删掉。",
      "news/a/说明.pdf:1:1 warning “说明.pdf” 没有用到。在稿件里用上它，或从文件夹里删掉。",
    ]
  `);
});
