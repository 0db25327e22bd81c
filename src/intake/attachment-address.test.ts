import { expect, test } from 'vitest';
import { writtenAddress } from './attachment-address.ts';

test.each([
  ['合影.jpg', 'local', 'news/a/合影.jpg'],
  ['./img/a%20b.png?x#y', 'local', 'news/a/img/a b.png'],
  ['img/../合影.jpg', 'local', 'news/a/合影.jpg'],
  ['100%.jpg', 'local', 'news/a/100%.jpg'],
  ['../b/合影.jpg', 'outside', 'news'],
  ['%2e%2e/b.jpg', 'outside', 'news'],
  ['../a/合影.jpg', 'outside', 'news'],
  ['/a.jpg', 'absolute', ''],
  ['C:\\a.jpg', 'absolute', ''],
  ['file:///a.jpg', 'absolute', ''],
  ['https://example.org/a.jpg', 'remote', ''],
  ['//example.org/a.jpg', 'remote', ''],
  ['data:image/png;base64,AA', 'data', ''],
  ['#海', 'anchor', ''],
])('%s', (address, kind, file) => {
  expect(writtenAddress(address, 'news/a/index.md')).toEqual({ kind, file });
});
