import { expect, test } from 'vitest';
import type { ContentFile } from './content-files.ts';
import { checkIdentity, identityKey } from './identity.ts';

const file = (id: string, name = 'index.md'): ContentFile => ({
  file: `culture/${id}/${name}`, path: '', size: 1, modified: 0, kind: 'entry',
  place: { collection: 'culture', id, lang: name.includes('.en.') ? 'en' : 'zh', mdx: name.endsWith('x') },
});
const said = (...files: ContentFile[]) => checkIdentity(files).map(({ file: where, rule }) => `${where} ${rule}`);

test.each([
  ['View', 'view'], ['caf\u00E9', 'cafe\u0301'], ['a%62', 'ab'], ['ａｂ', 'ab'], ['ab.', 'ab'], ['ab ', 'ab'], ['%E6%B5%B7', '海'],
])('%j and %j are one address', (left, right) => {
  expect(identityKey('culture', left)).toBe(identityKey('culture', right));
  expect(said(file(left), file(right)).filter((text) => text.endsWith('identity/twice'))).toHaveLength(2);
});

test('a lone percent sign is no mishap', () => {
  expect(said(file('a%'))).toEqual(['culture/a%/index.md identity/form']);
});

test('a folder with both kinds of file names both; a translation is no double', () => {
  expect(said(file('view'), file('view', 'index.mdx'))).toEqual(['culture/view/index.md identity/twice', 'culture/view/index.mdx identity/twice']);
  expect(said(file('view'), file('view', 'index.en.md'))).toEqual([]);
});

test.each(['view', 'view-slipway', '20260308-x', 'a1'])('%s can be an address', (id) => {
  expect(said(file(id))).toEqual([]);
});

test.each([
  'View', 'a_b', 'a b', '海', 'a#b', 'a?b', 'a.b', '-a', 'a-', 'a--b', 'con', 'com1', 'index', 'page', 'a'.repeat(81), '🌊', 'a\nb',
])('%j cannot, and the remedy says what could', (id) => {
  const [finding] = checkIdentity([file(id, 'index.mdx')]);
  expect(finding).toMatchObject({ rule: 'identity/form', severity: 'error' });
  expect(finding?.remedy).toMatch(/小写字母|换一个|缩短/);
});
