import { expect, test } from 'vitest';
import { isWholeName, personName, plainTitle, surnameOf, titleLines } from './names.ts';

test.each([
  ['林海燕', '林'],
  ['欧阳静', '欧阳'],
  ['欧阳', '欧'],
  ['诸葛明远', '诸葛'],
  ['东方', '东'],
  ['艾力·买买提', '艾力·买买提'],
  ['安娜•贝里', '安娜·贝里'],
  ['Anna Berg', 'Anna Berg'],
  ['𠮷田', '𠮷'],
])('the surname of %s is %s', (name, expected) => {
  expect(surnameOf(name)).toBe(expected);
});

test('the surname that the editor wrote wins', () => {
  expect(surnameOf('钟离岸', '钟')).toBe('钟');
});

test('names are shown with one kind of dot and without stray spaces', () => {
  expect(personName(' 林　海 燕 ')).toBe('林海燕');
  expect(personName('艾力 ・ 买买提')).toBe('艾力·买买提');
  expect(personName('Anna  Berg')).toBe('Anna Berg');
  expect(isWholeName('林海燕')).toBe(false);
});

test('line marks leave a title, with a space only between Latin words', () => {
  expect(plainTitle('在海边|守望|风暴的人')).toBe('在海边守望风暴的人');
  expect(plainTitle('Keeping Watch|over the Storm')).toBe('Keeping Watch over the Storm');
  expect(plainTitle('没有标记')).toBe('没有标记');
  expect(titleLines('在海边|守望|')).toEqual(['在海边', '守望']);
});
