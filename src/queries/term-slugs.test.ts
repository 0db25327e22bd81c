import { expect, test } from 'vitest';
import { slugsOf } from './term-slugs.ts';

test('a term is spelt in letters', () => {
  expect(Object.fromEntries(slugsOf(['海上风电', 'AI 与海洋', '女士', '绿能', '？']))).toEqual({
    海上风电: 'haishangfengdian', 'AI 与海洋': 'ai-yuhaiyang', 女士: 'nvshi', 绿能: 'lvneng', '？': 'term',
  });
});

test('terms that sound alike get different addresses, the same ones whatever comes first', () => {
  expect(Object.fromEntries(slugsOf(['海运', '还愿', '海韵', '海运']))).toEqual(Object.fromEntries(slugsOf(['海韵', '海运', '还愿'])));
  expect(new Set(slugsOf(['海运', '海韵']).values()).size).toBe(2);
});
