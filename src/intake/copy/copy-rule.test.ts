import { expect, test } from 'vitest';
import { applyRule } from '../rule.ts';
import { copyRules } from '../rules/body-rules.ts';
import { corpusFixture, entryFixture } from '../testing/entry-fixture.ts';
import type { Entry } from '../entry.ts';

function mended(entry: Entry): string {
  const fixes = copyRules.flatMap((rule) => applyRule(rule, corpusFixture({ entries: [entry] })))
    .flatMap(({ fix }) => fix ?? [])
    .sort((a, b) => b.from - a.from);
  return fixes.reduce((text, fix) => text.slice(0, fix.from) + fix.text + text.slice(fix.to), entry.source.text);
}

test('the fixes fall on the right characters of the file, in fields and body', () => {
  const entry = entryFixture('stories', {
    title: '海(1998级),风', dek: '"他说:好', facts: [{ n: '5~10只', label: '浮标' }],
  }, { body: '　　他回来了,又走了.\n\n> 第２０天 ，\n> **海**:风(IMO)与"浪"\n\n- 一;二' });
  expect(mended(entry)).toMatchInlineSnapshot(`
    "---
    标题: 海（1998级），风
    导语: "他说:好
    数字:
      -
        数值: 5～10只
        说明: 浮标
    ---
    他回来了，又走了。

    > 第20天，
    > **海**：风（IMO）与“浪”

    - 一；二"
  `);
});

test('a field that is written differently from its value gets no fix', () => {
  const entry = entryFixture('stories', { title: '海,风' });
  entry.data['title'] = '海, 风';
  const [finding] = copyRules.flatMap((rule) => applyRule(rule, corpusFixture({ entries: [entry] })));
  expect(finding).toMatchObject({ line: 2, column: 5, field: '标题' });
  expect(finding).not.toHaveProperty('fix');
});

test('a speech of several lines in a block quote is one paragraph', () => {
  expect(mended(entryFixture('stories', {}, { body: '> “一段引文，\n> 分成两行。”' }))).toContain('分成两行。”');
  const entries = [entryFixture('stories', {}, { body: '> “一段引文，\n> 分成两行。”' })];
  expect(copyRules.flatMap((rule) => applyRule(rule, corpusFixture({ entries })))).toEqual([]);
});

test('a translation is not Chinese', () => {
  const entries = [entryFixture('stories', { title: '海,风' }, { lang: 'en', body: '海,风(IMO)' })];
  expect(copyRules.flatMap((rule) => applyRule(rule, corpusFixture({ entries })))).toEqual([]);
});

test('what was meant as a picture is left to its own rule', () => {
  const entries = [entryFixture('stories', {}, { body: '海！【东堤】（合影.jpg）风![图](./合影 1.jpg)' })];
  expect(copyRules.flatMap((rule) => applyRule(rule, corpusFixture({ entries })))).toEqual([]);
});
