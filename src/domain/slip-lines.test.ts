import { expect, test } from 'vitest';
import { slipLines } from './slip-lines.ts';

test('a short title is one column', () => {
  expect(slipLines(['东堤', '日出'], 'zh')).toEqual(['东堤日出']);
});

test('a colon divides a title into two columns', () => {
  expect(slipLines(['校训：', '知海 明理 致用'], 'zh')).toEqual(['校训', '知海 明理 致用']);
});

test('a longer title breaks between words, near the middle', () => {
  expect(slipLines(['校友', '协同', '创新中心'], 'zh')).toEqual(['校友协同', '创新中心']);
});

test('what is too long for a slip, or cannot be divided, stands below the picture', () => {
  expect(slipLines(['海洋观测资料', '开放共享', '与联合研究计划'], 'zh')).toEqual([]);
  expect(slipLines(['八个字不能分开的题'], 'zh')).toEqual([]);
});

test('English stands in two lines of words', () => {
  expect(slipLines(['Museum'], 'en')).toEqual(['Museum']);
  expect(slipLines(['Sunrise at the East Dyke'], 'en')).toEqual(['Sunrise at', 'the East Dyke']);
});
