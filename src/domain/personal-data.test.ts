import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysInMonth } from './days.ts';
import { identityCheckCharacter, isIdentityNumber } from './identity-number.ts';
import { passesLuhn, personalData, plainNumber } from './personal-data.ts';

const runs = process.env['ALUMNI_FULL'] === '1' ? 10_000 : 2_000;
const kinds = (text: string) => personalData(text).map(({ kind, text: written }) => [kind, written]);

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((each) => each.join(''));
const birth = fc.tuple(fc.integer({ min: 1900, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, day]) => {
    const date = (day % daysInMonth(year, month)) + 1;
    return `${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`;
  });
const idCard = fc.tuple(fc.integer({ min: 110_000, max: 659_999 }), birth, digits(3))
  .map(([area, day, order]) => `${area}${day}${order}`)
  .map((first) => first + identityCheckCharacter(first));

const fullWidth = (text: string) => text.replace(/[\dX]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xFEE0));
const grouped = (between: string) => (text: string) =>
  [text.slice(0, 6), text.slice(6, 14), text.slice(14)].join(between);
const forms: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toLowerCase(),
  fullWidth,
  grouped(' '),
  grouped('-'),
  grouped('　'),
  grouped('\u00A0'),
  (text) => fullWidth(grouped('－')(text)),
  (text) => [...text].join(' '),
  (text) => text.replace(/(.{4})(?=.)/g, '$1 '),
  (text) => text.replace('X', 'Ⅹ'),
];
const surroundings: [before: string, after: string][] = [
  ['', ''], ['身份证号', '，请核对'], ['（', '）'], ['1998年入学，号码：', '。2026年毕业'], ['ID:', '\n'], ['"', '"'],
];

test('an ID card is found in every written form', () => {
  const [anyForm, anywhere] = [fc.constantFrom(...forms), fc.constantFrom(...surroundings)];
  fc.assert(fc.property(idCard, anyForm, anywhere, (card, form, [before, after]) => {
    const text = form(card);
    const found = personalData(before + text + after).filter(({ kind }) => kind === 'id-card');
    expect(found).toEqual([{ kind: 'id-card', from: before.length, to: before.length + text.length, text }]);
  }), { numRuns: runs, seed: 20261120 });
});

test('random digits are no ID cards', () => {
  const strings = fc.sample(digits(18), { numRuns: runs, seed: 20261120 });
  const mistaken = strings.filter((each) => kinds(`编号${each}`).some(([kind]) => kind === 'id-card'));
  expect(mistaken.length).toBeLessThanOrEqual(1);
});

test('a wrong check character or birthday is no ID card', () => {
  expect(isIdentityNumber('11010519491231002X')).toBe(true);
  expect(isIdentityNumber('110105194912310021')).toBe(false);
  const impossible = '11010519490230002';
  expect(isIdentityNumber(impossible + identityCheckCharacter(impossible))).toBe(false);
});

test('the old ID card of fifteen digits', () => {
  expect(kinds('旧证 110105491231002 已作废')).toEqual([['id-card', '110105491231002']]);
  expect(kinds('旧证 110105 491231 002 已作废')).toEqual([['id-card', '110105 491231 002']]);
  expect(kinds('订单 110105491331002')).toEqual([]);
});

test('mobile numbers in every written form', () => {
  const lines = [
    '13812345678', '138 1234 5678', '138-1234-5678', '+86 138 1234 5678', '+8613812345678', '8613812345678',
    '１３８１２３４５６７８', '1381 234 5678', '138 12345678', '(0086)13812345678', 'Tel:13812345678', '微信同号13812345678。',
  ];
  expect(lines.map((line) => kinds(line).map(([kind]) => kind))).toEqual(lines.map(() => ['mobile']));
});

test.each([
  '0532-55550101', '2026-11-20 09:30', '1958-2024', '3.13812345678', '1381234567890', '圆周率3.14159265358979',
  'https://example.org/a3f13812345678b', '学号 20260101234', '12812345678', 'ISBN 978-7-04-012345-6',
  '滨公网安备 00000000000000号', '1995 1998 2001 2004', '4111111111111112', '京A座12345', '新A股',
  'https://mp.weixin.qq.com/s?mid=4111111111111111',
])('%s is nobody’s number', (line) => {
  expect(kinds(line)).toEqual([]);
});

test.each([
  ['卡号4111 1111 1111 1111', 'bank-card', '4111 1111 1111 1111'],
  ['卡号 6222021234567890128', 'bank-card', '6222021234567890128'],
  ['卡号６２２２０２１２３４５６７８９０１２８', 'bank-card', '６２２２０２１２３４５６７８９０１２８'],
  ['来信请寄 zhao.ming@qq.com。', 'email', 'zhao.ming@qq.com'],
  ['护照号：E12345678', 'passport', 'E12345678'],
  ['护照号码为EA1234567。', 'passport', 'EA1234567'],
  ['他的车是鲁B·12345', 'plate', '鲁B·12345'],
  ['粤AD12345停在门口', 'plate', '粤AD12345'],
])('%s', (line, kind, written) => {
  expect(kinds(line)).toEqual([[kind, written]]);
});

test('every card that passes the checksum is found, with and without spaces', () => {
  const card = digits(17).map((rest) => `62${rest}`).filter((each) => passesLuhn(each) && new Set(each).size > 3);
  fc.assert(fc.property(card, fc.boolean(), (number, spaced) => {
    const written = spaced ? number.replace(/(.{4})(?=.)/g, '$1 ') : number;
    expect(kinds(`账号 ${written} 已公布`).map(([kind]) => kind)).toContain('bank-card');
  }), { numRuns: 200, seed: 20261120 });
});

test('two ways of writing a number are one', () => {
  expect(plainNumber('+86 138-1234-5678')).toBe('13812345678');
  expect(plainNumber('１１０１０５ 19491231 002x')).toBe('11010519491231002X');
});

test('any text can be read', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    for (const { from, to, text: written } of personalData(text)) expect(text.slice(from, to)).toBe(written);
  }), { numRuns: 500 });
});
