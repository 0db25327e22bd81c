import { expect, test } from 'vitest';
import { collectionNames, dataFileNames } from '#schemas/registry.ts';
import type { EntryValues } from '../entry.ts';
import { applyRule } from '../rule.ts';
import { corpusFixture, entryFixture } from '../testing/entry-fixture.ts';
import { fieldRules } from './field-rules.ts';

test('every rule has a name of its own', () => {
  expect(new Set(fieldRules.map(({ name }) => name)).size).toBe(fieldRules.length);
  for (const { name } of fieldRules) expect(name).toMatch(/^[a-z]+\/[a-z-]+$/);
});

const oddValues: unknown[] = [null, 0, -1, '', '海', true, [], [null], [{}], {}, { state: 3 }, [['海']]];
const keys = [
  'consent', 'people', 'education', 'life', 'lived', 'title', 'name', 'slip', 'dek', 'cloth', 'date', 'updated',
  'start', 'end', 'cohorts', 'region', 'province', 'officers', 'wechat', 'parent', 'reports', 'raised',
  'supersedes', 'no', 'redirectFrom',
  'from', 'to', 'url', 'person', 'day', 'series', 'publishAt', 'expires', 'format', 'honours',
];

test.each(oddValues.map((value) => [value]))('no rule trips over values of another kind: %o', (value) => {
  const data: EntryValues = Object.fromEntries(keys.map((key) => [key, value]));
  const corpus = corpusFixture({
    entries: collectionNames.flatMap((name) => [
      entryFixture(name, data), entryFixture(name, { ...data, minor: true, deceased: true }, { id: 'b' }),
    ]),
    rows: Object.fromEntries(dataFileNames.map((name) => [name, [data, data]])),
  });
  for (const rule of fieldRules) {
    for (const finding of applyRule(rule, corpus)) {
      expect(finding.line, rule.name).toBeGreaterThan(0);
      expect(finding.problem + finding.remedy, rule.name).not.toMatch(/undefined|NaN|\[object|无效|非法|invalid/);
      expect(finding.remedy, rule.name).toMatch(/[。”]$/);
    }
  }
});
