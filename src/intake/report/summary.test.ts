import { expect, test } from 'vitest';
import type { Finding, Severity } from '../finding.ts';
import { summaryLine } from './summary.ts';

const finding = (severity: Severity, file: string): Finding =>
  ({ rule: 'x', severity, file, line: 1, column: 1, field: '', problem: '', remedy: '' });

test('how things stand', () => {
  expect(summaryLine([], 24)).toBe('检查了 24 篇稿件，没有发现问题。');
  expect(summaryLine([finding('error', 'a'), finding('warning', 'a'), finding('error', 'b')], 24))
    .toBe('检查了 24 篇稿件：2 处错误、1 处提醒，在 2 个文件里。有错误时不会发布，请先改正。');
  expect(summaryLine([finding('info', 'a')], 24)).toBe('检查了 24 篇稿件：1 处说明，在 1 个文件里。没有错误，可以发布。');
});
