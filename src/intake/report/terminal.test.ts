import { expect, test } from 'vitest';
import { SourceText } from '../source-text.ts';
import { corpusFixture } from '../testing/entry-fixture.ts';
import { terminalReport } from './terminal.ts';

const report = (line: string, column: number) => {
  const corpus = corpusFixture({});
  corpus.sources.set('a.md', new SourceText('a.md', `---\n${line}\n`));
  corpus.findings = [{
    rule: 'x', severity: 'error', file: 'a.md', line: 2, column, field: '标题', problem: '这里不对。', remedy: '改正。',
  }];
  return terminalReport(corpus, { colour: false }).split('\n');
};

test('the summary first, then the file, the finding, its line and a caret', () => {
  expect(report('标题: 海', 5)).toEqual([
    '检查了 0 篇稿件：1 处错误，在 1 个文件里。有错误时不会发布，请先改正。', '', 'a.md', '  错误 a.md:2:5', '    标题 · 这里不对。', '    → 改正。',
    '    2 | 标题: 海', `${' '.repeat(8 + 6)}^`,
  ]);
});

test('of a long line the part around the place is shown', () => {
  const [quote = '', caret = ''] = report(`${'a'.repeat(200)}X${'b'.repeat(200)}`, 201).slice(-2);
  expect(quote.length).toBeLessThan(90);
  expect(quote[caret.indexOf('^')]).toBe('X');
});

test('an empty line is not quoted', () => {
  expect(report('', 1).at(-1)).toBe('    → 改正。');
});
