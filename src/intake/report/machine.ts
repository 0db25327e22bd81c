import type { Finding } from '../finding.ts';

/** The findings as an array of plain objects, and nothing else. */
export function jsonReport(findings: readonly Finding[]): string {
  const rows = findings.map(({ rule, severity, file, line, column, field, problem, remedy }) =>
    ({ rule, severity, file, line, column, field, problem, remedy }));
  return JSON.stringify(rows, null, 2);
}

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;
const escapeMessage = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The findings as GitHub annotations, one a line. */
export function githubReport(findings: readonly Finding[], contentFolder: string): string {
  return findings.map(({ severity, file, line, column, rule, problem, remedy }) =>
    `::${levels[severity]} file=${escapeProperty(`${contentFolder}/${file}`)},line=${line},col=${column},title=${escapeProperty(rule)}::`
    + escapeMessage(`${problem}${remedy}`)).join('\n');
}
