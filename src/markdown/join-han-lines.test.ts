import { expect, test } from 'vitest';
import { renderMarkdown } from './plain-processor.ts';

async function printed(source: string): Promise<string> {
  return (await renderMarkdown(source)).html.trim();
}

test.each([
  ['甲\n乙', '<p>甲乙</p>'],
  ['甲，\n“乙”', '<p>甲，“乙”</p>'],
  ['甲”\n乙', '<p>甲”乙</p>'],
  ['甲——\n乙', '<p>甲——乙</p>'],
  ['甲\n**乙**\n丙', '<p>甲<strong>乙</strong>丙</p>'],
  ['*甲\n乙*\n[丙](/a/)', '<p><em>甲乙</em><a href="/a/">丙</a></p>'],
  ['甲[丙\n丁](/a/)', '<p>甲<a href="/a/">丙丁</a></p>'],
  ['> 甲\n> 乙', '<blockquote>\n<p>甲乙</p>\n</blockquote>'],
  ['𠮷\n𡃁', '<p>𠮷𡃁</p>'],
  ['甲<u>乙</u>\n丙', '<p>甲<u>乙</u>丙</p>'],
])('no space between Han characters: %j', async (source, html) => {
  expect(await printed(source)).toBe(html);
});

test.each([
  ['甲\nLondon', '<p>甲\nLondon</p>'],
  ['London\n甲', '<p>London\n甲</p>'],
  ['in\nLondon', '<p>in\nLondon</p>'],
  ['“in”\n“London”', '<p>“in”\n“London”</p>'],
  ['2021\n年', '<p>2021\n年</p>'],
  ['한국\n사람', '<p>한국\n사람</p>'],
  ['甲  \n乙', '<p>甲<br>乙</p>'],
])('the space stays: %j', async (source, html) => {
  expect((await printed(source)).replace('<br>\n', '<br>')).toBe(html);
});

test('a footnote mark between two lines is no character', async () => {
  expect(await printed('甲[^1]\n乙\n\n[^1]: 注')).toContain('</sup>乙');
});

test('code keeps its lines', async () => {
  expect(await printed('```\n甲\n乙\n```')).toContain('甲\n乙');
});
