import { expect, test } from 'vitest';
import { fieldsFor } from '#schemas/field-tree.ts';
import { Reporter } from '../reporter.ts';
import { SourceText } from '../source-text.ts';
import { readYaml } from '../yaml-reader.ts';
import { exampleText, readFields } from './read-value.ts';

function read(schemaName: string, yaml: string) {
  const report = new Reporter('a.md');
  const positions = new Map<string, { line: number; column: number }>();
  const { root } = readYaml(new SourceText('a.md', yaml), 0, yaml.length, new Set());
  if (root?.kind !== 'map') throw new Error('A map is wanted.');
  const data = readFields(root, fieldsFor(schemaName), { report, positions, path: '', label: '' }, '', true);
  return { data, positions, said: report.findings.map(({ rule, line, field, problem }) => `${line} ${rule} [${field}] ${problem}`) };
}

test.each([
  ['- 海洋\n  - 气象', ['海洋', '气象']], ['海洋、气象', ['海洋', '气象']], ['海洋，气象；浮标', ['海洋', '气象', '浮标']],
  ['[海洋, 气象]', ['海洋', '气象']], ['[海洋、气象]', ['海洋', '气象']], ['海洋', ['海洋']], ['海洋（东、西）、气象', ['海洋（东、西）', '气象']],
  ['- 海洋、气象', ['海洋、气象']], ['- "海洋"\n  -\n  - 气象', ['海洋', '气象']], ['[]', []],
])('标签: %s', (written, tags) => {
  const gap = written.startsWith('-') ? '\n  ' : ' ';
  expect(read('stories', `标签:${gap}${written}\n`)).toMatchObject({ data: { tags }, said: [] });
});

test('a sentence keeps its commas, wherever it stands', () => {
  const sentence = '浮标直径三米，重两吨，用了二十六年。';
  expect(read('stories', `旁注: ${sentence}\n`).data).toEqual({ notes: [sentence] });
  expect(read('stories', `旁注:\n  - ${sentence}\n  - 第二条\n`).data).toEqual({ notes: [sentence, '第二条'] });
});

test('an item that is refused leaves the places of the others right', () => {
  const { data, positions, said } = read('events', '届别:\n  - 九八\n  - 2006\n  - 一九\n  - 1996\n');
  expect(data).toEqual({ cohorts: [2006, 1996] });
  expect([positions.get('cohorts.0')?.line, positions.get('cohorts.1')?.line]).toEqual([3, 5]);
  expect(said).toHaveLength(2);
});

test('what is wrong with one field of a group hides nothing of the others', () => {
  const { data, said } = read('people', '学历:\n  - 学院: 海洋学院\n    入学年: 九八\n    学位: 博后\n  - 入学年: 1998\n');
  expect(data).toEqual({ education: [{ college: '海洋学院' }, { entry: 1998 }] });
  expect(said).toEqual([
    '3 values/form [学历.入学年] “入学年”写的 “九八” 不是四位年份。',
    '4 values/choice [学历.学位] “学位”没有 “博后” 这一种。',
    '5 values/missing [学历.学院] “学历”里没有写“学院”。',
  ]);
});

test('a picture may be only its name', () => {
  expect(read('stories', '封面: ./海.jpg\n').data).toEqual({ cover: { src: '海.jpg' } });
  expect(read('stories', '封面:\n  路径: 海.jpg\n  alt: 东堤\n').data).toEqual({ cover: { src: '海.jpg', alt: '东堤' } });
});

test.each([
  ['stories', '标题: [转载]', '1 values/form [标题] “标题”只能写一个值。'],
  ['stories', '标题: { 主: 海 }', '1 values/form [标题] “标题”只能写一个值。'],
  ['stories', '封面: [海.jpg, 山.jpg]', '1 values/form [封面] “封面”只能写一张图。'],
  ['people', '授权: 公开', '1 values/form [授权] “授权”要分项写。'],
  ['people', '学历: 海洋学院', '1 values/form [学历] “学历”要分项写。'],
  ['stories', '标题: ""', '1 values/missing [标题] “标题”空着。'],
])('%s %j', (schemaName, yaml, said) => {
  const report = new Reporter('a.md');
  const { root } = readYaml(new SourceText('a.md', yaml), 0, yaml.length, new Set());
  if (root?.kind === 'map') readFields(root, fieldsFor(schemaName), { report, positions: new Map(), path: '', label: '' });
  expect(report.findings.map(({ rule, line, field, problem }) => `${line} ${rule} [${field}] ${problem}`)).toContain(said);
});

test('an example is shown as it would be written', () => {
  const fields = fieldsFor('stories');
  const example = (key: string) => exampleText(fields.find((field) => field.key === key)!);
  expect([example('tags'), example('draft'), example('facts'), example('year')]).toEqual(['海洋、气象', '是', '……', '1965']);
  const brand = fieldsFor('site').find((field) => field.key === 'brand')!;
  expect(exampleText(brand)).toBe('"#0E4D56"');
});
