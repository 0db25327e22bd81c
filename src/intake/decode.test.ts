import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytes = (text: string) => Buffer.from(text);
const said = (contents: Uint8Array) => decode('a.md', contents).findings.map(({ rule, severity, line, column }) => [rule, severity, line, column]);

test('a mark at the beginning and the line ends of Windows and of old Macs are accepted', () => {
  for (const text of ['甲\n乙', '\uFEFF甲\n乙', '甲\r\n乙', '甲\r乙']) {
    expect(decode('a.md', bytes(text))).toMatchObject({ source: { text: '甲\n乙' }, findings: [] });
  }
});

test('GBK is told by what it says', () => {
  const { source, findings } = decode('a.md', Buffer.from('bbb6d3ad0ab0c9', 'hex'));
  expect(source).toBeUndefined();
  expect(findings).toMatchObject([{ rule: 'encoding/gbk', line: 1, problem: '文件是 GBK（ANSI）编码，不是 UTF-8。里面写的是“欢迎”。' }]);
});

test.each([
  ['UTF-16 with its mark', Buffer.from('\uFEFF标题: 海', 'utf16le'), [['encoding/utf-16', 'error', 1, 1]]],
  ['UTF-16 without it', Buffer.from('---\n标题: 海\n---\n', 'utf16le'), [['encoding/utf-16', 'error', 1, 1]]],
  ['a stray byte', Buffer.concat([bytes('甲\n乙'), Buffer.from([0xfe]), bytes('丙')]), [['encoding/broken', 'error', 2, 2]]],
  ['half a character', bytes('甲\n乙').subarray(0, -1), [['encoding/broken', 'error', 2, 1]]],
  ['NUL', bytes('甲\n乙\0\0丙'), [['encoding/nul', 'error', 2, 2]]],
  ['a direction sign', bytes('甲\u202E乙'), [['encoding/bidi', 'error', 1, 2]]],
  ['a line separator', bytes('甲\u2028乙'), [['encoding/line-separator', 'error', 1, 2]]],
  ['a control character', bytes('甲\u0007乙'), [['encoding/control', 'error', 1, 2]]],
  ['a lost character', bytes('甲\uFFFD乙'), [['encoding/lost-character', 'error', 1, 2]]],
  ['a character of one font', bytes('甲\uE5D2乙'), [['encoding/private-use', 'error', 1, 2]]],
  ['a character without width', bytes('甲\u200B乙'), [['encoding/zero-width', 'warning', 1, 2]]],
  ['two megabytes', Buffer.alloc(2 * 1024 * 1024 + 1, 0x61), [['file/size', 'error', 1, 1]]],
  ['half a megabyte', Buffer.alloc(500 * 1024 + 1, 0x61), [['file/size', 'warning', 1, 1]]],
])('%s', (_, contents, expected) => {
  expect(said(contents)).toEqual(expected);
});

test('of one kind of mishap only the first ten are listed, and the others counted', () => {
  const { findings } = decode('a.md', bytes('甲\u200B'.repeat(25)));
  expect(findings).toHaveLength(10);
  expect(findings[9]?.problem).toContain('后面还有 15 处');
});

test('families of emoji and accents are left alone', () => {
  expect(said(bytes('👨\u200D👩\u200D👧 café 𠮷'))).toEqual([]);
});
