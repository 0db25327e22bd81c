export type Severity = 'error' | 'warning' | 'info';

/** A place in a file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A change that mends a finding without changing what was meant: characters `from` to `to` of the decoded text. */
export interface Fix {
  from: number;
  to: number;
  text: string;
}

/** What is wrong, where, and what to do about it; in Chinese, for the person who wrote the file. */
export interface Finding extends Position {
  rule: string;
  severity: Severity;
  /** Path inside the content folder, with forward slashes. */
  file: string;
  /** The Chinese key of the field, or '' for the body and the file as a whole. */
  field: string;
  problem: string;
  remedy: string;
  fix?: Fix;
}

const severityOrder: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** File, then line, then column, then weight: the order of every report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    severityOrder[a.severity] - severityOrder[b.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
