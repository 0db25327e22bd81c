import { expect, test } from 'vitest';
import { applyFixes } from './apply-fixes.ts';

const mend = (text: string, ...fixes: [from: number, to: number, text: string][]) =>
  applyFixes(text, fixes.map(([from, to, put]) => ({ from, to, text: put })));

test('changes are made from the front, whatever their order', () => {
  expect(mend('甲,乙,丙', [3, 4, '、'], [1, 2, '、']).text).toBe('甲、乙、丙');
});

test('a change that two findings share is made once', () => {
  const { text, applied } = mend('甲,乙', [1, 2, '，'], [1, 2, '，']);
  expect(text).toBe('甲，乙');
  expect(applied).toHaveLength(1);
});

test('of two that overlap the first is made and the other waits', () => {
  const { text, applied } = mend('甲乙丙', [0, 2, '丁'], [1, 3, '戊']);
  expect(text).toBe('丁丙');
  expect(applied).toEqual([{ from: 0, to: 2, text: '丁' }]);
});

test('something may be put in where nothing is taken away', () => {
  expect(mend('标题: 海', [0, 0, '---\n'], [0, 5, '标题: 山'], [5, 5, '\n---']).text).toBe('---\n标题: 山\n---');
});
