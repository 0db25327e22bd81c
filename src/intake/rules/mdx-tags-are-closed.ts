import { fileOffset } from '../body-notes.ts';
import type { EntryRule, Remark } from '../rule.ts';

const CODE = /^(`{3,}|~{3,})[\s\S]*?^\1[^\n]*$|(`+)(?!`)[^\n]*?[^`]\2(?!`)/gm;
const OPENING = /(?<!\\)<(?:(!--)|(\/?)([A-Za-z][\w.-]*)(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*?)?(\/?)>|(https?:\/\/[^\s>]*>)?)/g;
const EMPTY = /^(?:area|br|col|hr|img|input|wbr)$/i;

interface OpenTag {
  name: string;
  index: number;
}

/** In MDX every sign < begins a tag, and every tag has its end; otherwise the page cannot be printed at all. */
export const mdxTagsAreClosed: EntryRule = {
  name: 'body/mdx-tags',
  severity: 'error',
  *check(entry) {
    if (!entry.mdx) return;
    const text = entry.body.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
    const open: OpenTag[] = [];
    const remark = (index: number, problem: string, remedy: string): Remark =>
      ({ at: entry.source.position(fileOffset(entry, index)), problem, remedy });
    for (const { 1: comment, 2: slash, 3: name, 4: closed, 5: address, index } of text.matchAll(OPENING)) {
      if (comment) yield remark(index, '“<!--” 在 .mdx 稿件里不能用。', '删去这一段注释。');
      else if (address) yield remark(index, `“<${address}” 在 .mdx 稿件里不能用。`, `写成 [文字](${address.slice(0, -1)})。`);
      else if (name === undefined) yield remark(index, '“<” 会被当作标签的开头。', '写成 &lt;，或改用全角“＜”。');
      else if (slash) {
        const last = open.findLastIndex((tag) => tag.name === name);
        if (last === -1) yield remark(index, `“</${name}>” 前面没有 “<${name}>”。`, `删去它，或在前面补上 <${name}>。`);
        else for (const tag of open.splice(last).slice(1)) yield unclosed(tag, remark);
      } else if (!closed) open.push({ name, index });
    }
    for (const tag of open) yield unclosed(tag, remark);
  },
};

function unclosed({ name, index }: OpenTag, remark: (index: number, problem: string, remedy: string) => Remark): Remark {
  return remark(index, `“<${name}>” 没有写完。`, EMPTY.test(name) ? `写成 <${name} />。` : `在后面补上 </${name}>，或删去它。`);
}
