import { expect, test } from 'vitest';
import { areas, cartogram, inkLevel } from './cartogram.ts';
import { provinces } from './provinces.ts';

const forme = [
  '· · · · · · 黑',
  '· · · · · 吉 ·',
  '· · · 蒙 京 辽 ·',
  '新 · 宁 晋 冀 津 ·',
  '青 甘 陕 豫 鲁 · ·',
  '藏 川 渝 鄂 皖 苏 沪',
  '· 滇 黔 湘 赣 浙 ·',
  '· · 桂 粤 闽 · 台',
  '· · 琼 澳 港 · ·',
];

const at = (name: string) => cartogram.find(({ short }) => short === name)!;

test('the forme is set as the design draws it, 7 columns by 9 rows', () => {
  const set = Array.from({ length: 9 }, (_, row) => Array.from({ length: 7 }, (_cell, column) =>
    cartogram.find((sort) => sort.row === row + 1 && sort.column === column + 1)?.sort ?? '·').join(' '));
  expect(set).toEqual(forme);
});

test('all 34 units stand in it once', () => {
  expect(cartogram.map(({ short }) => short).sort()).toEqual(provinces.map(({ short }) => short).sort());
  expect(new Set(cartogram.map(({ slug }) => slug)).size).toBe(34);
  expect(cartogram.every(({ slug, nameEn }) => /^[a-z-]+$/.test(slug) && /^[A-Z][A-Za-z ]+$/.test(nameEn))).toBe(true);
});

test('one empty cell lies between Fujian and Taiwan', () => {
  const [fujian, taiwan] = [at('福建'), at('台湾')];
  expect(taiwan.row).toBe(fujian.row);
  expect(taiwan.column - fujian.column).toBe(2);
});

test('seven traditional regions hold them all', () => {
  expect([...new Set(cartogram.map(({ area }) => area))].sort()).toEqual([...areas].sort());
});

test('ink grows with the count', () => {
  expect([0, 1, 2, 3, 4, 5, 60].map(inkLevel)).toEqual([0, 1, 2, 3, 3, 4, 4]);
});
