import { expect, test } from 'vitest';
import { foreignLanguage, printedText } from './view-facts.ts';

test.each([
  ['邹帆（航标工程2022级2班）', 'en', 'zh-CN'],
  ['滨ICP备00000000号（示例）', 'en', 'zh-CN'],
  ['Haiyan Lin 林海燕', 'en', undefined],
  ['51 years', 'en', undefined],
  ['林海燕', 'zh', undefined],
] as const)('%s on a page in %s: %s', (text, lang, language) => {
  expect(foreignLanguage(text, lang)).toBe(language);
});

test('a value says its language only where it is another', () => {
  expect(printedText('海洋', 'en')).toEqual({ text: '海洋', lang: 'zh-CN' });
  expect(printedText('海洋', 'zh')).toEqual({ text: '海洋' });
});
