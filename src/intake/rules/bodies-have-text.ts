import { bodyNotes } from '../body-notes.ts';
import type { EntryRule } from '../rule.ts';

const needText = new Set(['stories', 'news', 'culture', 'documents', 'pages']);

export const bodiesHaveText: EntryRule = {
  name: 'body/empty',
  severity: 'error',
  *check(entry) {
    const { collection, data, body, bodyLine, source, lang } = entry;
    if (!needText.has(collection) || (collection === 'documents' && data['file'])) return;
    const { plainText, images, directives, rawHtml } = bodyNotes(entry);
    const hasComponents = entry.mdx && rawHtml.some(({ tagNames }) => tagNames.length > 0);
    if (plainText.trim() !== '' || images.length > 0 || directives.length > 0 || hasComponents) return;
    const remedy = collection === 'documents'
      ? '在第二个 --- 下面写上正文，或在“附件”里写上 PDF 的文件名。'
      : lang === 'en'
        ? '在第二个 --- 下面写上英文正文；还没有译文就删掉 index.en.md。'
        : '在第二个 --- 下面写上正文；还没写好就加一行 草稿: 是。';
    yield {
      at: { line: Math.min(bodyLine, source.lineCount), column: 1 },
      problem: body.trim() === '' ? '这一篇没有正文。' : '正文里没有会显示的文字。',
      remedy,
    };
  },
};
