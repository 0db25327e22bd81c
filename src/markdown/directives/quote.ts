import type { BlockContent, Paragraph, RootContent } from 'mdast';
import { nodeText } from '../node-text.ts';
import { outputElement } from '../output-element.ts';
import { type DirectiveProblem, directiveProblem } from './directive-problem.ts';
import { splitInline, splitInlineLast } from './split-inline.ts';

const DASH_AT_START = /^\s*(?:—{1,2}|--|―{1,2}|──)\s*/;
const DASH_AFTER_BREAK = /\n\s*(?:—{1,2}|--|―{1,2}|──)\s*/g;

/** `:::quote`: a pull quote whose last line may name the speaker: `—— 某某`. */
export function readQuote(children: readonly BlockContent[]): RootContent[] | DirectiveProblem {
  const words = [...children];
  const last = words.at(-1);
  const attribution = last?.type === 'paragraph' ? takeAttribution(last) : undefined;
  if (attribution) words.splice(-1, 1, ...attribution.rest);
  if (!words.some((node) => nodeText(node).trim())) {
    return directiveProblem('quote-empty', ':::quote 里没有引文', '在 :::quote 和 ::: 之间写上要突出的那句话');
  }
  const figure = [outputElement('blockquote', {}, words)];
  if (attribution) figure.push(outputElement('figcaption', { className: ['pull-by'] }, attribution.speaker));
  return [outputElement('figure', { className: ['pull'] }, figure)];
}

function takeAttribution(paragraph: Paragraph): { rest: Paragraph[]; speaker: Paragraph['children'] } | undefined {
  const first = paragraph.children[0];
  if (first?.type === 'text' && DASH_AT_START.test(first.value) && !nodeText(paragraph).includes('\n')) {
    const whole = splitInline(paragraph.children, DASH_AT_START);
    return whole && whole.after.length > 0 ? { rest: [], speaker: whole.after } : undefined;
  }
  const split = splitInlineLast(paragraph.children, DASH_AFTER_BREAK);
  if (!split || split.after.length === 0 || nodeText({ type: 'x', children: split.after }).includes('\n')) {
    return undefined;
  }
  return { rest: [{ ...paragraph, children: split.before }], speaker: split.after };
}
