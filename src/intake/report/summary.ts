import type { Finding, Severity } from '../finding.ts';

const words: Record<Severity, string> = { error: '错误', warning: '提醒', info: '说明' };

export function severityWord(severity: Severity): string {
  return words[severity];
}

/** One line that says how things stand: `3 处错误、2 处提醒，在 4 个文件里。` */
export function summaryLine(findings: readonly Finding[], entryCount: number): string {
  const checked = `检查了 ${entryCount} 篇稿件`;
  if (findings.length === 0) return `${checked}，没有发现问题。`;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => `${count(severity)} 处${words[severity]}`);
  const files = new Set(findings.map((finding) => finding.file)).size;
  const verdict = count('error') > 0 ? '有错误时不会发布，请先改正。' : '没有错误，可以发布。';
  return `${checked}：${parts.join('、')}，在 ${files} 个文件里。${verdict}`;
}
