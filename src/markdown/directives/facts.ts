import type { BlockContent, RootContent } from 'mdast';
import { nodeText } from '../node-text.ts';
import { outputElement } from '../output-element.ts';
import { type DirectiveProblem, directiveProblem, quoted } from './directive-problem.ts';
import { itemHalves, singleList } from './single-list.ts';

const EXAMPLE = '- 26 年 · 观测时间';

/** `:::facts`: numbers with their labels, one `- 数字 · 说明` a line. */
export function readFacts(children: readonly BlockContent[]): RootContent[] | DirectiveProblem {
  const list = singleList('facts', EXAMPLE, children);
  if ('code' in list) return list;
  const rows: RootContent[] = [];
  for (const item of list.children) {
    const halves = item.children.length === 1 ? itemHalves(item) : undefined;
    if (!halves) {
      const text = `:::facts 的 ${quoted(nodeText(item))} 分不出数字和说明`;
      return directiveProblem('facts-item', text, `写成一行，中间用“ · ”隔开：${EXAMPLE}`, item);
    }
    rows.push(outputElement('div', {}, [
      outputElement('dt', {}, halves.after),
      outputElement('dd', {}, halves.before),
    ]));
  }
  return [outputElement('dl', { className: ['facts'] }, rows)];
}
