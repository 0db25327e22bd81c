import type { Root, Text } from 'hast';
import rehypeRaw from 'rehype-raw';
import { withoutRefusedTags } from './refused-tags.ts';

type RawFile = Parameters<ReturnType<typeof rehypeRaw>>[1];

interface RawNode {
  type: 'raw' | 'text';
  value: string;
}

interface Parent {
  children: (Parent | RawNode | Text)[];
}

const ENDS: [start: RegExp, end: string][] = [[/^\s*<!--/, '-->'], [/^\s*<\?/, '?>'], [/^\s*<!\[CDATA\[/, ']]>']];

/** Parses raw HTML into elements; trees without any (all of MDX) are left alone, which keeps components whole. */
export function rehypeParseRawHtml() {
  const parse = rehypeRaw();
  return (tree: Root, file: RawFile): Root => (prepare(tree as Parent) ? parse(tree, file) : tree);
}

// Tags that the sanitiser would drop are dropped before parsing, so that an unclosed one cannot swallow the article.
function prepare(node: Parent): boolean {
  let found = false;
  for (const [index, child] of node.children.entries()) {
    if ('children' in child) {
      found = prepare(child) || found;
    } else if (child.type === 'raw') {
      found = true;
      node.children[index] = prepared(child);
    }
  }
  return found;
}

function prepared(raw: RawNode): RawNode {
  const open = ENDS.find(([start, end]) => start.test(raw.value) && !raw.value.includes(end));
  // A comment that never ends would hide the rest of the article: better to see it.
  return open ? { type: 'text', value: raw.value } : { ...raw, value: withoutRefusedTags(raw.value) };
}
