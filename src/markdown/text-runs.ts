import type { Text } from 'mdast';

/** A stretch of prose on one line, as typed: each character stands at its own column. */
export interface TextRun {
  text: string;
  line: number;
  column: number;
  offset: number;
}

const CONTAINER_PREFIX = /^[ \t>]*/;

/** The lines of a text node, without the indentation and quote marks of continuing lines. */
export function textRuns(node: Text, source: string): TextRun[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const typed = source.slice(start.offset, end.offset);
  if (start.line === end.line) return [{ text: typed, line: start.line, column: start.column, offset: start.offset }];
  const runs: TextRun[] = [];
  let offset = start.offset;
  for (const [index, piece] of typed.split(/(\r\n|\r|\n)/).entries()) {
    const isBreak = index % 2 === 1;
    const prefix = isBreak || index === 0 ? 0 : CONTAINER_PREFIX.exec(piece)?.[0].length ?? 0;
    const text = isBreak ? '' : piece.slice(prefix).trimEnd();
    const column = index === 0 ? start.column : prefix + 1;
    if (text) runs.push({ text, line: start.line + index / 2, column, offset: offset + prefix });
    offset += piece.length;
  }
  return runs;
}
