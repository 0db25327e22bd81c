import type { Finding, Fix, Position } from './finding.ts';

/** Collects the findings of one file. */
export class Reporter {
  readonly file: string;
  readonly findings: Finding[];

  constructor(file: string, findings: Finding[] = []) {
    this.file = file;
    this.findings = findings;
  }

  error(rule: string, at: Position, problem: string, remedy: string, more: { field?: string; fix?: Fix } = {}): void {
    const { field = '', fix } = more;
    this.findings.push({
      rule, severity: 'error', file: this.file, line: at.line, column: at.column, field, problem, remedy, ...(fix && { fix }),
    });
  }
}
