import { isDirectiveName } from '#markdown/directives/directive-names.ts';
import { bodyNotes, fileOffset } from '../body-notes.ts';
import type { EntryRule } from '../rule.ts';

export const htmlIsAllowed: EntryRule = {
  name: 'body/html',
  severity: 'error',
  *check(entry) {
    const opened = new Set<string>();
    for (const { value, refused, offset } of bodyNotes(entry).rawHtml) {
      for (const typed of refused) {
        // The components of an MDX body have a rule of their own.
        if (entry.mdx && /^<[A-Z]/.test(typed)) continue;
        // The end of a tag inside a sentence is a piece of its own.
        if (value.startsWith('</') && opened.has(typed)) continue;
        opened.add(typed);
        const within = Math.max(0, value.indexOf(typed.replace(/>$/, '')));
        yield {
          at: entry.source.position(fileOffset(entry, offset + within)),
          problem: `“${typed}” 不会出现在网页上。`,
          remedy: remedyFor(typed),
        };
      }
    }
  },
};

function remedyFor(typed: string): string {
  if (typed === '<!--') return '在注释的末尾补上 -->，或删去这段注释。';
  if (/^(?:href|src|action)/i.test(typed)) return '改成以 https:// 开头的网址，或删去这个链接。';
  if (/^(?:style|class)=/i.test(typed)) return `删去 ${typed}…，样式由网站统一安排。`;
  if (!typed.startsWith('<')) return `从标签里删去 ${typed}…。`;
  const name = typed.slice(1, -1).toLowerCase();
  if (/^(?:iframe|video|embed|object|audio)$/.test(name)) return '放视频用 :::video，其他内容改成链接。';
  if (/^(?:script|style|link|meta|form|input|button)$/.test(name)) return '删去这段代码。';
  if (isDirectiveName(name)) return `改用 :::${name}。`;
  return `删去这个标签，只留文字；要照原样显示尖括号，写成 &lt; 和 &gt;。`;
}
