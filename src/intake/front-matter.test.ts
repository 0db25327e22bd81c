import { expect, test } from 'vitest';
import { applyFixes } from './apply-fixes.ts';
import { splitFrontMatter } from './front-matter.ts';
import { SourceText } from './source-text.ts';

function split(text: string) {
  const { frontMatter, findings } = splitFrontMatter(new SourceText('a.md', text));
  const { from = 0, to = 0, bodyFrom = 0 } = frontMatter ?? {};
  return {
    yaml: frontMatter && text.slice(from, to), body: frontMatter && text.slice(bodyFrom),
    said: findings.map(({ line, problem }) => `${line} ${problem}`),
    mended: applyFixes(text, findings.flatMap(({ fix }) => fix ?? [])).text,
  };
}

test.each(['---\n标题: 海\n---\n\n正文', '\n\n---\n标题: 海\n---\n\n正文', '--- \n标题: 海\n---\t\n\n正文'])('%j', (text) => {
  expect(split(text)).toMatchObject({ yaml: '标题: 海\n', body: '\n正文', said: [] });
});

test('a rule in the body is not a fence', () => {
  expect(split('---\n标题: 海\n---\n甲\n\n---\n\n乙')).toMatchObject({ body: '甲\n\n---\n\n乙', said: [] });
});

const good = '---\n标题: 海\n---\n\n正文';

test.each([
  ['——\n标题: 海\n---\n\n正文', '1 开头的分隔线写成了“——”。'],
  ['___\n标题: 海\n---\n\n正文', '1 开头的分隔线写成了“___”。'],
  ['------\n标题: 海\n---\n\n正文', '1 开头的分隔线写成了“------”。'],
  ['```yaml\n标题: 海\n---\n\n正文', '1 开头的分隔线写成了“```yaml”。'],
  ['---\n标题: 海\n====\n\n正文', '3 结尾的分隔线写成了“====”。'],
  ['---\n标题: 海\n---　\n\n正文', '3 结尾的分隔线写成了“---”。'],
  ['标题: 海\n---\n\n正文', '1 文件开头少了分隔线。'],
  ['---\n标题: 海\n\n正文', '4 标题、日期等信息后面少了分隔线。'],
  ['---\n标题: 海\n\n## 小标题', '4 标题、日期等信息后面少了分隔线。'],
])('%j is told, read as it was meant, and mended', (text, problem) => {
  const { yaml, said, mended } = split(text);
  expect(said).toEqual([problem]);
  expect(yaml?.trim()).toBe('标题: 海');
  expect(mended).toBe(text.includes('小标题') ? good.replace('正文', '## 小标题') : good);
});

test.each([
  ['', '1 文件是空的。'], ['\n \n', '1 文件是空的。'], ['正文', '1 文件开头没有标题、日期等信息。'], ['# 标题\n\n正文', '1 文件开头没有标题、日期等信息。'],
])('%j has no front matter', (text, problem) => {
  expect(split(text)).toMatchObject({ yaml: undefined, said: [problem] });
});

test('a missing fence is noticed although a rule follows in the body', () => {
  expect(split('---\n标题: 海\n\n正文。\n\n---\n\n第二段。')).toMatchObject({ yaml: '标题: 海\n\n', said: ['4 标题、日期等信息后面少了分隔线。'] });
});

test('a front matter with nothing after it ends at its last field', () => {
  expect(split('---\n标题: 海\n')).toMatchObject({ said: ['2 标题、日期等信息后面少了分隔线。'], mended: '---\n标题: 海\n---\n' });
});

test('text before the first fence is told, and the fields are read', () => {
  expect(split('编者按：改定稿\n---\n标题: 海\n---\n正文')).toMatchObject({ yaml: '标题: 海\n', body: '正文', said: ['1 开头的分隔线前面还有文字。'] });
});
