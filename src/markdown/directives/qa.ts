import type { BlockContent, RootContent } from 'mdast';
import { nodeText } from '../node-text.ts';
import { outputElement } from '../output-element.ts';
import { type DirectiveProblem, directiveProblem, quoted } from './directive-problem.ts';

const EXAMPLE = '## 问：您怎么选的专业？';

/** `:::qa`: questions (`## 问：…` or `**问：…**`), each followed by its answer. */
export function readQa(children: readonly BlockContent[]): RootContent[] | DirectiveProblem {
  const before: BlockContent[] = [];
  const sections: BlockContent[][] = [];
  for (const child of children) {
    if (isQuestion(child)) sections.push([child]);
    else (sections.at(-1) ?? before).push(child);
  }
  if (sections.length === 0) {
    return directiveProblem('qa-no-question', ':::qa 里没有问题', `每个问题单独一行，写成 ${EXAMPLE}`);
  }
  const unanswered = sections.find((section) => section.length === 1)?.[0];
  if (unanswered) {
    const text = `:::qa 的问题 ${quoted(nodeText(unanswered))} 没有回答`;
    return directiveProblem('qa-no-answer', text, '在问题下面空一行写上回答，或删去这个问题', unanswered);
  }
  return [outputElement('div', { className: ['qa'] }, [
    ...before,
    ...sections.map(([question, ...answer]) => outputElement('section', { className: ['qa-item'] }, [
      question?.type === 'paragraph' ? outputElement('p', { className: ['qa-question'] }, question.children) : question,
      outputElement('div', { className: ['qa-answer'] }, answer),
    ])),
  ])];
}

function isQuestion(node: BlockContent): boolean {
  if (node.type === 'heading') return true;
  const first = node.type === 'paragraph' ? node.children[0] : undefined;
  return first?.type === 'strong' && /^(?:问|Q)\s*[：:]/.test(nodeText(first).trim());
}
