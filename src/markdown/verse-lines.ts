import type { Blockquote, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';

const longestLine = 52;
const fewestLines = 4;

/** A quotation of short lines is verse: its lines stay lines. */
export function remarkVerseLines() {
  return (tree: Root): void => {
    for (const node of tree.children) if (node.type === 'blockquote' && isVerse(node)) node.children.forEach(keepLines);
  };
}

function isVerse({ children }: Blockquote): boolean {
  const lines = children.flatMap((child) => (child.type === 'paragraph' ? textOf(child).split('\n') : ['\n'.repeat(longestLine + 1)]));
  return lines.length >= fewestLines && lines.every((line) => widthOf(line) <= longestLine);
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return (node.children as Nodes[]).map(textOf).join('');
  return 'value' in node ? node.value : '';
}

/** The width in half characters. */
function widthOf(line: string): number {
  return [...line].reduce((width, character) => width + (/[\u2E80-\uFFEF]/u.test(character) ? 2 : 1), 0);
}

function keepLines(node: Nodes): void {
  if (node.type !== 'paragraph') return;
  const paragraph: Paragraph = node;
  paragraph.children = paragraph.children.flatMap((child): PhrasingContent[] => {
    if (child.type !== 'text' || !child.value.includes('\n')) return [child];
    return child.value.split('\n').flatMap((line, index): PhrasingContent[] =>
      [...(index > 0 ? [{ type: 'break' } as const] : []), ...(line ? [{ type: 'text', value: line } as const] : [])]);
  });
}
