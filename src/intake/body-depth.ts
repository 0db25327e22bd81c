import type { Finding } from './finding.ts';
import type { SourceText } from './source-text.ts';

const deepest = 60;
// Signs of quotations and lists that open one inside the other, and indents in which only such lists can stand.
const nested = new RegExp(`^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])(?=[ \\t>])){${deepest}}|^[ \\t]{${deepest * 8}}`);

/** A body that is nested beyond all sense, which no parser takes apart; only the first such line is told of. */
export function depthFindings(source: SourceText, firstLine: number): Finding[] {
  for (let line = firstLine; line <= source.lineCount; line++) {
    if (!nested.test(source.line(line))) continue;
    return [{
      rule: 'body/depth', severity: 'error', file: source.file, line, column: 1, field: '',
      problem: `这一行里套了${deepest}层以上的引文或列表。`, remedy: '删掉行首多余的符号和空格，多半是粘贴时带进来的。',
    }];
  }
  return [];
}
