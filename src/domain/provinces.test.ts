import { expect, test } from 'vitest';
import { provinceMeant, provinceNamed, provinces } from './provinces.ts';

test('all 34 units, each with names and a character of its own', () => {
  expect(provinces).toHaveLength(34);
  expect(new Set(provinces.map(({ sort }) => sort)).size).toBe(34);
  expect(new Set(provinces.map(({ short }) => short)).size).toBe(34);
  for (const { short, full, sort } of provinces) {
    expect(full.startsWith(short), full).toBe(true);
    expect([...sort]).toHaveLength(1);
  }
});

test.each([
  ['山东', '山东'],
  ['山东省', '山东'],
  ['广西壮族自治区', '广西'],
  ['新疆自治区', '新疆'],
  ['中国香港', '香港'],
  ['内蒙', '内蒙古'],
  ['鲁', '鲁'],
  ['陇', '甘肃'],
])('%s', (text, short) => {
  expect([provinceMeant(text)?.short, provinceMeant(text)?.sort]).toContain(short);
});

test('a city or a slip is no province', () => {
  expect(provinceMeant('青岛')).toBeUndefined();
  expect(provinceMeant('')).toBeUndefined();
  expect(provinceNamed('山东省')).toBeUndefined();
});
