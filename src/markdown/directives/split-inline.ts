import type { PhrasingContent } from 'mdast';
import { textNode } from '../output-element.ts';

export interface InlineHalves {
  before: PhrasingContent[];
  after: PhrasingContent[];
}

/** Splits inline content at the first match in its own text, keeping emphasis and links whole. */
export function splitInline(children: readonly PhrasingContent[], separator: RegExp): InlineHalves | undefined {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text') continue;
    const match = separator.exec(child.value);
    if (!match) continue;
    return halves(children, index, child.value, match.index, match.index + match[0].length);
  }
  return undefined;
}

/** The same, at the last match. */
export function splitInlineLast(children: readonly PhrasingContent[], separator: RegExp): InlineHalves | undefined {
  for (const [index, child] of [...children.entries()].reverse()) {
    if (child.type !== 'text') continue;
    const match = [...child.value.matchAll(separator)].at(-1);
    if (!match) continue;
    return halves(children, index, child.value, match.index, match.index + match[0].length);
  }
  return undefined;
}

function halves(
  children: readonly PhrasingContent[],
  index: number,
  value: string,
  start: number,
  end: number,
): InlineHalves {
  const before = children.slice(0, index);
  const after = children.slice(index + 1);
  const left = value.slice(0, start).trimEnd();
  const right = value.slice(end).trimStart();
  if (left) before.push(textNode(left));
  if (right) after.unshift(textNode(right));
  return { before, after };
}
