import type { Position } from './finding.ts';

/** A decoded file: its text with `\n` line ends, and where each line begins. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: number[];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.lineStarts.push(at + 1);
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** The position of a character offset. */
  position(offset: number): Position {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.lineStarts[low] ?? 0) + 1 };
  }

  /** The character offset of a position. */
  offset({ line, column }: Position): number {
    return (this.lineStarts[line - 1] ?? this.text.length) + column - 1;
  }

  /** One line without its end. */
  line(number: number): string {
    const start = this.lineStarts[number - 1];
    if (start === undefined) return '';
    const next = this.lineStarts[number];
    return this.text.slice(start, next === undefined ? undefined : next - 1);
  }
}
