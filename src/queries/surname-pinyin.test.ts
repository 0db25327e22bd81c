import { expect, test } from 'vitest';
import { firstLetter, nameInLetters } from './surname-pinyin.ts';

test.each([
  ['林海燕', 'lin hai yan'], ['仇英', 'qiu ying'], ['单一木', 'shan yi mu'], ['区寄', 'ou ji'], ['解缙', 'xie jin'],
  ['查良镛', 'zha liang yong'], ['曾国藩', 'zeng guo fan'], ['尉迟恭', 'yuchi gong'], ['欧阳汀', 'ouyang ting'],
  ['朴树', 'piao shu'], ['乐毅', 'yue yi'], ['盖叫天', 'ge jiao tian'], ['华罗庚', 'hua luo geng'], ['吕布', 'lv bu'],
  ['洗星海', 'xian xing hai'], ['卜商', 'bu shang'], ['张 伟', 'zhang wei'], ['保罗·韦斯', 'bao luo wei si'], ['Édith Weiss', 'edith weiss'],
])('%s is read %s', (name, letters) => {
  expect(nameInLetters(name)).toBe(letters);
});

test('an editor may say what the surname is', () => {
  expect(nameInLetters('单于夫罗', '单于')).toBe('chanyu fu luo');
});

test.each([['lin hai yan', 'L'], ['édith', '#'], ['', '#'], ['3 m', '#']])('%s stands under %s', (letters, letter) => {
  expect(firstLetter(letters)).toBe(letter);
});
