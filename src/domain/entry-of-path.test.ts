import { expect, test } from 'vitest';
import { addressKey, entryKeyOfPath, pathParts } from './entry-of-path.ts';

test('an address names an entry in any language', () => {
  expect(entryKeyOfPath('/stories/20260308-lin/')).toBe('stories/20260308-lin');
  expect(entryKeyOfPath('/en/stories/20260308-lin/index.html#a')).toBe('stories/20260308-lin');
  expect(entryKeyOfPath('/stories/')).toBeUndefined();
  expect(entryKeyOfPath('/')).toBeUndefined();
  expect(pathParts('/en/')).toEqual({ language: 'en', segments: [] });
});

test('addresses that a server takes for the same share a key', () => {
  const same = ['/Info/1137/8004.htm', '/info/1137/8004.htm?a=1', '/info//1137/8004.htm/'];
  expect(new Set(same.map(addressKey)).size).toBe(1);
  expect(addressKey('/%E6%A0%A1%E5%8F%8B/')).toBe(addressKey('/校友'));
  expect(addressKey('/%E6%A')).toBe('/%e6%a');
  expect(addressKey('/en/people/')).not.toBe(addressKey('/people/'));
});
