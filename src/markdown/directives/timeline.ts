import type { BlockContent, ListItem, RootContent } from 'mdast';
import { nodeText } from '../node-text.ts';
import { outputElement } from '../output-element.ts';
import { type DirectiveProblem, directiveProblem, quoted } from './directive-problem.ts';
import { itemHalves, singleList } from './single-list.ts';
import { momentDatetime } from './written-moment.ts';

const EXAMPLE = '- 1999 · 入学';

/** `:::timeline`: one `- 年份 · 事情` a line; month and day may follow the year. */
export function readTimeline(children: readonly BlockContent[]): RootContent[] | DirectiveProblem {
  const list = singleList('timeline', EXAMPLE, children);
  if ('code' in list) return list;
  const rows: RootContent[] = [];
  for (const item of list.children) {
    const row = readMoment(item);
    if ('code' in row) return row;
    rows.push(row);
  }
  return [outputElement('ol', { className: ['timeline'] }, rows)];
}

function readMoment(item: ListItem): RootContent | DirectiveProblem {
  const halves = itemHalves(item);
  const when = halves ? nodeText({ type: 'x', children: halves.before }) : '';
  const datetime = momentDatetime(when);
  if (datetime === 'impossible') {
    const text = `:::timeline 里没有 ${quoted(when)} 这一天`;
    return directiveProblem('timeline-impossible', text, '查对月份和日期后改正，例如 1999-09-01', item);
  }
  if (!halves || !datetime) {
    const text = `:::timeline 的 ${quoted(nodeText(item))} 缺少年份`;
    return directiveProblem('timeline-no-year', text, `以四位年份开头，用“ · ”隔开：${EXAMPLE}`, item);
  }
  return outputElement('li', {}, [
    outputElement('time', { dateTime: datetime }, halves.before),
    outputElement('div', { className: ['timeline-event'] }, [
      { type: 'paragraph', children: halves.after },
      ...item.children.slice(1),
    ]),
  ]);
}
