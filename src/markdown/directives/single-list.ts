import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast';
import { nodeText } from '../node-text.ts';
import { type DirectiveProblem, directiveProblem, quoted } from './directive-problem.ts';
import { splitInline } from './split-inline.ts';

const SPACED_DOT = /\s+[·・•‧]\s+/;
const ANY_DOT = /\s*[·・•‧]\s*/;

/** The one list that a directive consists of, or what is wrong. */
export function singleList(
  name: string,
  example: string,
  children: readonly BlockContent[],
): List | DirectiveProblem {
  const list = children.find((node): node is List => node.type === 'list');
  if (!list) {
    return directiveProblem(`${name}-no-list`, `:::${name} 里没有列表`, `每行以“- ”开头，写成 ${example}`);
  }
  const other = children.find((node) => node !== list);
  if (other) {
    const text = `:::${name} 里除了列表还有别的内容 ${quoted(nodeText(other))}`;
    return directiveProblem(`${name}-extra`, text, `把这段移到 :::${name} 之外，里面只留以“- ”开头的各行`, other);
  }
  return list;
}

/** Both sides of the ` · ` in a list item's first line. */
export function itemHalves(item: ListItem): { before: PhrasingContent[]; after: PhrasingContent[] } | undefined {
  const line = item.children[0];
  if (line?.type !== 'paragraph') return undefined;
  const split = splitInline(line.children, SPACED_DOT) ?? splitInline(line.children, ANY_DOT);
  return split && split.before.length > 0 && split.after.length > 0 ? split : undefined;
}
