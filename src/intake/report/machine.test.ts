import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { githubReport, jsonReport } from './machine.ts';

const finding: Finding = {
  rule: 'yaml/hash', severity: 'error', file: 'stories/a,b/index.md', line: 2, column: 5, field: '标题', problem: '100% 是乱码：\n第二行。', remedy: '改正。',
  fix: { from: 0, to: 1, text: '' },
};

test('JSON holds the agreed fields and nothing else', () => {
  const { fix: _, ...fields } = finding;
  expect(JSON.parse(jsonReport([finding]))).toEqual([fields]);
  expect(jsonReport([])).toBe('[]');
});

test('an annotation is one line whatever the text', () => {
  expect(githubReport([finding, { ...finding, severity: 'info' }], 'content').split('\n')).toEqual([
    '::error file=content/stories/a%2Cb/index.md,line=2,col=5,title=yaml/hash::100%25 是乱码：%0A第二行。改正。',
    '::notice file=content/stories/a%2Cb/index.md,line=2,col=5,title=yaml/hash::100%25 是乱码：%0A第二行。改正。',
  ]);
});
