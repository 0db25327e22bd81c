import { expect, test } from 'vitest';
import { SourceText } from './source-text.ts';
import { readYaml } from './yaml-reader.ts';
import type { YamlNode } from './yaml-node.ts';

const keys = new Set(['标题', 'title', '日期', 'date', '人物', '授权', '状态']);
const read = (text: string) => readYaml(new SourceText('a.md', text), 0, text.length, keys);
const plain = (node: YamlNode | undefined): unknown =>
  node === undefined ? undefined
  : node.kind === 'scalar' ? node.text
  : node.kind === 'list' ? node.items.map(plain)
  : Object.fromEntries(node.pairs.map((pair) => [pair.key, plain(pair.value)]));

test('scalars stay as they were written', () => {
  const { root, findings } = read('标题: 0123\n日期: 2026-02-30\n人物:\n  - yes\n  - "12"\n授权: { 状态: 公开 }\n');
  expect(findings).toEqual([]);
  expect(plain(root)).toEqual({ 标题: '0123', 日期: '2026-02-30', 人物: ['yes', '12'], 授权: { 状态: '公开' } });
});

test('places are counted from one', () => {
  const { root } = read('标题: 海\n授权:\n  状态: 公开\n');
  const inner = root?.kind === 'map' && root.pairs[1]?.value.kind === 'map' ? root.pairs[1].value.pairs[0] : undefined;
  expect(inner?.at).toEqual({ line: 3, column: 3 });
  expect(inner?.value.at).toEqual({ line: 3, column: 7 });
});

test.each([
  ['标题：海', 'yaml/wide-colon', '改成半角冒号加空格：标题: 海', '海'],
  ['标题:海', 'yaml/colon-space', '加一个空格：标题: 海', '海'],
  ['标题: 校友 #1 的故事', 'yaml/hash', '给整个值加上半角引号：标题: "校友 #1 的故事"', '校友 #1 的故事'],
  ['标题: [转载] 海', 'yaml/quote', '给这个值加上半角引号：标题: "[转载] 海"', '[转载] 海'],
  ['标题: 通知: 返校', 'yaml/colon', '给整个值加上半角引号：标题: "通知: 返校"', '通知: 返校'],
  ['标题: @所有人', 'yaml/quote', '给这个值加上半角引号：标题: "@所有人"', '@所有人'],
  ['标题: "C:\\new"', 'yaml/quote', "把外面的双引号换成单引号：标题: 'C:\\new'", 'C:\\new'],
  ['标题: |#海', 'yaml/quote', '给这个值加上半角引号：标题: "|#海"', '|#海'],
  ['标题: "海', 'yaml/quote', '给这个值加上半角引号：标题: "海"', '海'],
])('%s is caught, and read as it was meant', (line, rule, remedy, value) => {
  const { root, findings } = read(`日期: 2026-01-01\n${line}\n`);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ rule, line: 2 });
  expect(findings[0]?.remedy).toContain(remedy);
  expect(plain(root)).toMatchObject({ 标题: value });
});

test('two slips on one line share one fix that mends both', () => {
  const { findings } = read('标题：校友 #1\n');
  expect(findings.map((finding) => finding.rule)).toEqual(['yaml/wide-colon', 'yaml/hash']);
  expect(new Set(findings.map((finding) => finding.fix?.text))).toEqual(new Set(['标题: "校友 #1"']));
});

test.each([
  ['标题: 海\n   日期: 2026-01-01\n', 'yaml/indent', 2],
  ['标题: 海\n没有冒号的一行\n', 'yaml/syntax', 2],
  ['人物:\n  - 甲\n - 乙\n', 'yaml/syntax', 3],
])('broken YAML is named on its line: %j', (text, rule, line) => {
  const { findings } = read(text);
  expect(findings[0]).toMatchObject({ rule, line, severity: 'error' });
});

test('every broken line is named, and the rest is read', () => {
  const { root, isBroken, findings } = read('标题: 海\n甲\n日期: 2026-01-01\n乙\n人物: [丙]\n丁\n戊\n己\n庚\n');
  expect(findings.map((finding) => finding.line)).toEqual([2, 4, 6, 7, 8, 9]);
  expect(isBroken).toBe(true);
  expect(plain(root)).toEqual({ 标题: '海', 日期: '2026-01-01', 人物: ['丙'] });
});

test('a line that goes on below is joined without a space between Chinese characters', () => {
  const { root } = read('标题: 在海边\n  守望 BPU\n  的人\n人物: >\n  第一行，\n  第二行\n');
  expect(plain(root)).toEqual({ 标题: '在海边守望 BPU 的人', 人物: '第一行，第二行\n' });
});

test('what YAML would take for a comment is told of wherever it stands', () => {
  const { findings } = read('标题: 在海边\n  第 #412 只浮标\n人物: [甲, 乙 # 丙\n  ]\n日期: "2026" # 说明\n');
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['yaml/hash', 2], ['yaml/hash', 3]]);
});

test('brackets may go on over several lines', () => {
  const { root, findings } = read('人物: [甲,\n  乙]\n授权: { 状态: 公开,\n  日期: 2026 }\n');
  expect(findings).toEqual([]);
  expect(plain(root)).toEqual({ 人物: ['甲', '乙'], 授权: { 状态: '公开', 日期: '2026' } });
});

test.each(['&a 甲', '*a', '!!str 甲'])('the mark in “%s” is refused where nobody means one', (value) => {
  expect(read(`人物:\n  - ${value}\n`).findings).toMatchObject([{ rule: 'yaml/quote', line: 2 }]);
  expect(read(`人物: { 状态: ${value} }\n`).findings.length).toBeGreaterThan(0);
});

test('block text is left alone', () => {
  const { root, findings } = read('标题: |\n  他说：来\n  - 甲\n日期: 2026-01-01\n');
  expect(findings).toEqual([]);
  expect(plain(root)).toEqual({ 标题: '他说：来\n- 甲\n', 日期: '2026-01-01' });
});
