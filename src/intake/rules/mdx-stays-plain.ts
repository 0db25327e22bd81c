import { proseComponents } from '#markdown/prose-components.ts';
import { fileOffset } from '../body-notes.ts';
import { suggestion } from '../nearest.ts';
import type { EntryRule, Remark } from '../rule.ts';

const CODE = /^(`{3,}|~{3,})[\s\S]*?^\1[^\n]*$|(`+)(?!`)[^\n]*?[^`]\2(?!`)/gm;
const MODULE_LINE = /^(?:import|export)\b(?=\s*[\w{*'"]).*$/gm;
const EXPRESSION = /(?<!\\)\{[^}\n]*\}?/g;
const COMPONENT = /<([A-Z][\w.]*)/g;

export const mdxStaysPlain: EntryRule = {
  name: 'body/mdx',
  severity: 'error',
  *check(entry) {
    if (!entry.mdx) return;
    const text = entry.body.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
    const at = (index: number) => entry.source.position(fileOffset(entry, index));
    const remarks: Remark[] = [];
    for (const { 0: line, index } of text.matchAll(MODULE_LINE)) {
      remarks.push({ at: at(index), problem: `“${line.slice(0, 40)}” 是程序，稿件里不用。`, remedy: '删去这一行。' });
    }
    for (const { 0: expression, index } of text.matchAll(EXPRESSION)) {
      if (/^(?:import|export|:{3,})/.test(lineAt(text, index))) continue;
      remarks.push({
        at: at(index),
        problem: `“${expression.slice(0, 40)}” 会被当作程序。`,
        remedy: '删去花括号；要照原样显示，写成 \\{ 和 \\}。组件的属性写成 名字="文字"。',
      });
    }
    for (const { 1: name = '', index } of text.matchAll(COMPONENT)) {
      if (proseComponents.includes(name)) continue;
      remarks.push({
        at: at(index),
        problem: `没有 “<${name}>” 这个组件。`,
        remedy: `${suggestion(name, proseComponents)}可用的有：${proseComponents.join('、')}。`,
      });
    }
    yield* remarks;
  },
};

function lineAt(text: string, index: number): string {
  return text.slice(text.lastIndexOf('\n', index) + 1, index + 1);
}
