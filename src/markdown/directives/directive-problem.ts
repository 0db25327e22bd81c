/** What an editor is told about a directive that cannot be shown as a block; line is relative to the body. */
export interface DirectiveProblem {
  code: string;
  text: string;
  remedy: string;
  line?: number;
  column?: number;
}

interface Placed {
  position?: { start: { line: number; column: number } } | undefined;
}

export function directiveProblem(code: string, text: string, remedy: string, at?: Placed): DirectiveProblem {
  const start = at?.position?.start;
  return start ? { code, text, remedy, line: start.line, column: start.column } : { code, text, remedy };
}

/** Shortens a quotation so that a message stays readable. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > 24 ? `${line.slice(0, 24)}…` : line}”`;
}
