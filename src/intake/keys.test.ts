import { expect, test } from 'vitest';
import { fieldsFor } from '#schemas/field-tree.ts';
import { matchKeys } from './keys.ts';
import { Reporter } from './reporter.ts';
import { SourceText } from './source-text.ts';
import { readYaml } from './yaml-reader.ts';

function match(text: string) {
  const reporter = new Reporter('a.md');
  const { root } = readYaml(new SourceText('a.md', text), 0, text.length, new Set());
  const found = root?.kind === 'map' ? matchKeys(root, fieldsFor('stories'), reporter) : [];
  return {
    keys: found.map(({ field }) => field.key),
    said: reporter.findings.map(({ line, problem, remedy }) => `${line} ${problem}${remedy.split('可以写的有')[0]}`),
  };
}

test('Chinese and English keys may stand together', () => {
  expect(match('标题: 海\ndate: 2026-03-08\n "人物": 林海燕\n'.replace('\n "', '\n"'))).toEqual({ keys: ['title', 'date', 'people'], said: [] });
});

test.each([
  ['标题: 海\ntitle: 山\n', '2 “title”和第 1 行的“标题”是同一项，写了两次。删掉其中一行。'],
  ['作者: 陈晓舟\n', '1 没有“作者”这一项。改成“文”，或删掉这一行。'],
  ['标提: 海\n', '1 没有“标提”这一项。改成“标题”，或删掉这一行。'],
  ['sumary: 海\n', '1 没有“sumary”这一项。改成“summary”，或删掉这一行。'],
  ['Description: 海\n', '1 没有“Description”这一项。删掉这一行。'],
  ['天气: 晴\n', '1 没有“天气”这一项。删掉这一行。'],
  ['constructor: 晴\n', '1 没有“constructor”这一项。删掉这一行。'],
  ['__proto__: 晴\n', '1 没有“__proto__”这一项。删掉这一行。'],
  [': 晴\n', '1 这里没有写名称。每项写成“名称: 值”，或删掉这一行。'],
  ['[甲]: 晴\n', '1 没有“[甲]”这一项。删掉这一行。'],
])('%j', (text, said) => {
  expect(match(text).said).toEqual([said]);
});
