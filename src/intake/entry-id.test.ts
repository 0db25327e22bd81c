import { expect, test } from 'vitest';
import { newEntryId } from './entry-id.ts';

const none = new Set<string>();

test.each([
  ['people', '林海燕', 'lin-haiyan'], ['people', '单晓', 'shan-xiao'], ['people', '欧阳汀', 'ou-yangting'],
  ['chapters', '重庆校友会', 'chong-qing-xiao-you'], ['stories', '在海边|守望|风暴的人', '20260308-zai-hai-bian-shou'],
  ['news', '“5G”通信', '20260308-5g-tong-xin'], ['stories', '！？', '20260308-xin'], ['culture', 'Harbour View', 'harbour-view'],
] as const)('%s %s becomes %s', (collection, name, id) => {
  expect(newEntryId(collection, name, '2026-03-08', none)).toBe(id);
});

test('an id that is taken gets a number', () => {
  expect(newEntryId('people', '林海燕', '2026-03-08', new Set(['lin-haiyan', 'lin-haiyan-2']))).toBe('lin-haiyan-3');
});
