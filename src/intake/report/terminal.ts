import { stripVTControlCharacters, styleText } from 'node:util';
import type { Corpus } from '../entry.ts';
import type { Finding, Severity } from '../finding.ts';
import { severityWord, summaryLine } from './summary.ts';

const colours: Record<Severity, 'red' | 'yellow' | 'cyan'> = { error: 'red', warning: 'yellow', info: 'cyan' };
const widestQuote = 72;

/** The report for people: the summary first, then file by file, each finding with its line and a caret below. */
export function terminalReport(corpus: Corpus, { colour = true } = {}): string {
  const { findings, entries } = corpus;
  const files = Map.groupBy(findings, (finding) => finding.file);
  const blocks = [...files].map(([file, found]) => [
    styleText('bold', `${file}`),
    ...found.map((finding) => describe(finding, corpus)),
  ].join('\n'));
  const text = [summaryLine(findings, entries.length), ...blocks].join('\n\n');
  return colour ? text : stripVTControlCharacters(text);
}

function describe(finding: Finding, corpus: Corpus): string {
  const { line, column, severity, problem, remedy, field, file } = finding;
  const where = `${file}:${line}:${column}`;
  const mark = styleText(colours[severity], severityWord(severity));
  const name = field ? `${field} · ` : '';
  // A personal number is not printed again in a report that may be passed on.
  const quote = finding.rule.startsWith('pii/') ? [] : quoteLine(corpus.sources.get(file)?.line(line) ?? '', line, column);
  const rest = [`  ${mark} ${where}`, `    ${name}${problem}`, `    ${styleText('green', '→')} ${remedy}`];
  return [...rest, ...quote].join('\n');
}

/** The line and a caret under its column; long lines are cut around the place. */
function quoteLine(line: string, number: number, column: number): string[] {
  if (line.trim() === '') return [];
  const start = column > widestQuote ? column - widestQuote / 2 : 0;
  const shown = line.slice(start, start + widestQuote);
  const before = shown.slice(0, Math.max(0, column - 1 - start));
  const label = `    ${number} | `;
  return [styleText('dim', `${label}${start > 0 ? '…' : ''}${shown}`), ' '.repeat(label.length + (start > 0 ? 1 : 0) + cells(before)) + '^'];
}

/** How many columns of a terminal a text takes: Chinese characters take two. */
function cells(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1), 0);
}
