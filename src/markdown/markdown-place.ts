import type { Nodes } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

/** A stretch of the body; lines and columns count from 1, offsets from 0. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  offset: number;
  endOffset: number;
}

export function placeOf(node: Nodes | ContainerDirective): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset: start.offset ?? 0,
    endOffset: end.offset ?? 0,
  };
}
