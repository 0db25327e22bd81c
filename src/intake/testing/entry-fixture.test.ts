import { expect, test } from 'vitest';
import { positionOf } from '../rule.ts';
import { valueFix } from '../value-fix.ts';
import { corpusFixture, entryFixture } from './entry-fixture.ts';

test('values stand where the positions say', () => {
  const entry = entryFixture('people', {
    name: '林海燕', consent: { state: 'public' }, education: [{ college: 'ocean', entry: 1998 }],
  }, { body: '正文' });
  expect(entry.source.text).toMatchInlineSnapshot(`
    "---
    姓名: 林海燕
    授权:
      状态: public
    学历:
      -
        学院: ocean
        入学年: 1998
    ---
    正文"
  `);
  expect(positionOf(entry, 'education.0.entry')).toEqual({ line: 8, column: 10 });
  expect(entry.source.line(entry.bodyLine)).toBe('正文');
});

test('the rows of a list share a file', () => {
  const corpus = corpusFixture({ rows: { honours: [{ award: '杰出校友', year: 2024 }, { award: '杰出校友', year: 2025 }] } });
  expect(corpus.rows.map((row) => [row.id, row.at.line, row.positions.get('year')?.line]))
    .toEqual([['1', 1, 3], ['2', 4, 6]]);
  expect(corpus.sources.get('data/honours.yaml')?.line(6)).toBe('  年份: 2025');
});

test('a fix covers the text that is written there, and nothing else', () => {
  const entry = entryFixture('documents', { no: '校友[2023]7号' });
  const at = positionOf(entry, 'no');
  const fix = valueFix(entry.source, at, '[2023]', '〔2023〕');
  expect(fix && entry.source.text.slice(fix.from, fix.to)).toBe('[2023]');
  expect(valueFix(entry.source, at, '(2023)', '〔2023〕')).toBeUndefined();
});
