import type { Nodes, Root, Text } from 'mdast';
import { joinsWithoutSpace } from './han-text.ts';

interface Piece {
  text: string;
  node?: Text;
}

const INLINE_HOLDERS = new Set(['paragraph', 'heading', 'tableCell']);
// These stand in the flow of the line but are no character of it.
const UNSEEN = new Set(['footnoteReference', 'html']);

/** Soft line breaks between Han characters print as nothing, also across emphasis and links; code stays as it is. */
export function remarkJoinHanLines() {
  return (tree: Root): void => walk(tree);
}

function walk(node: Nodes | Root): void {
  if (INLINE_HOLDERS.has(node.type)) {
    join(piecesOf(node));
    return;
  }
  // A block made by a directive may hold text itself, without a paragraph.
  const children = 'children' in node ? (node.children as Nodes[]) : [];
  if (children.some((child) => child.type === 'text')) join(piecesOf(node));
  else for (const child of children) walk(child);
}

function piecesOf(node: Nodes): Piece[] {
  if (node.type === 'text') return [{ text: node.value, node }];
  if (UNSEEN.has(node.type)) return [];
  if ('children' in node) return (node.children as Nodes[]).flatMap(piecesOf);
  return [{ text: 'value' in node && node.type === 'inlineCode' ? node.value : ' ' }];
}

function join(pieces: Piece[]): void {
  for (const [index, piece] of pieces.entries()) {
    if (!piece.node?.value.includes('\n')) continue;
    piece.node.value = joinedLines(neighbour(pieces, index, -1), piece.node.value, neighbour(pieces, index, 1));
    piece.text = piece.node.value;
  }
}

function neighbour(pieces: readonly Piece[], index: number, step: 1 | -1): string {
  let at = index + step;
  while (pieces[at]?.text === '') at += step;
  return pieces[at]?.text ?? '';
}

function joinedLines(before: string, value: string, after: string): string {
  const lines = value.split('\n');
  let result = lines[0] ?? '';
  for (const [index, line] of lines.slice(1).entries()) {
    const isLast = index === lines.length - 2;
    const left = result || before;
    const right = line || (isLast ? after : '');
    result += (left && right && joinsWithoutSpace(left, right) ? '' : '\n') + line;
  }
  return result;
}
