import { expect, test } from 'vitest';
import { applyRule } from '../rule.ts';
import { corpusFixture, entryFixture, saidOf } from '../testing/entry-fixture.ts';
import { documentNumbersAreWellFormed, wellFormedDocumentNumber } from './document-numbers-are-well-formed.ts';

test.each([
  '滨理校友【2023】7号', '滨理校友[2023]7号', '滨理校友(2023)7号', '滨理校友（2023）第7号', '滨理校友 〔2023〕 007号', '滨理校友〔２０２３〕7',
])('%s', (written) => {
  expect(wellFormedDocumentNumber(written)).toBe('滨理校友〔2023〕7号');
});

test('the number is mended where it stands', () => {
  const entry = entryFixture('documents', { title: '章程', no: '滨理校友[2023]7号' });
  expect(saidOf(documentNumbersAreWellFormed, 'documents', entry.data)).toMatchInlineSnapshot(`
    [
      "documents/example/index.md:3:5 error [文号] 文号“滨理校友[2023]7号”的写法不合规范，年份要放在六角括号〔〕里，序号不加“第”、不补零。改成“滨理校友〔2023〕7号”。",
    ]
  `);
  const fix = applyRule(documentNumbersAreWellFormed, corpusFixture({ entries: [entry] }))[0]?.fix;
  expect(fix && entry.source.text.slice(fix.from, fix.to)).toBe('滨理校友[2023]7号');
});

test.each(['滨理校友〔2023〕7号', '滨理校友会章程', '第3号令'])('%s gives nothing', (no) => {
  expect(saidOf(documentNumbersAreWellFormed, 'documents', { title: '章程', no })).toEqual([]);
});
