import type { Fix, Position } from './finding.ts';
import type { SourceText } from './source-text.ts';

/** The change of one text into another where a value stands, or nothing when it is written otherwise there. */
export function valueFix(source: SourceText | undefined, at: Position, wrong: string, right: string): Fix | undefined {
  if (!source || wrong === '') return undefined;
  const column = source.line(at.line).indexOf(wrong, at.column - 1);
  if (column === -1) return undefined;
  const from = source.offset({ line: at.line, column: column + 1 });
  return { from, to: from + wrong.length, text: right };
}
