import type { Place } from './markdown-place.ts';

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

export function placeAt(starts: readonly number[], offset: number, endOffset: number): Place {
  const start = pointAt(starts, offset);
  const end = pointAt(starts, endOffset);
  return { ...start, endLine: end.line, endColumn: end.column, offset, endOffset };
}

function pointAt(starts: readonly number[], offset: number): { line: number; column: number } {
  let line = starts.length;
  while (line > 1 && (starts[line - 1] ?? 0) > offset) line -= 1;
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
