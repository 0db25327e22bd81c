import { expect, test } from 'vitest';
import { inspectMarkdown } from './inspect-markdown.ts';

function body(...lines: string[]): string {
  return lines.join('\n');
}

test('pictures of every kind, where they stand', () => {
  const { images, imageCount } = inspectMarkdown(body(
    '前文', '', '看 ![海](./a.jpg "码头")', '', '![乙][p]', '', '<img src="./c.jpg" alt=\'丙\'>', '', '[p]: ./b%201.jpg "题"',
  ));
  expect(images).toMatchObject([
    { url: './a.jpg', alt: '海', title: '码头', line: 3, column: 3, endLine: 3, endColumn: 21 },
    { url: './b%201.jpg', alt: '乙', title: '题', line: 5, column: 1 },
    { url: './c.jpg', alt: '丙', title: '', line: 7, column: 1 },
  ]);
  expect(imageCount).toBe(3);
});

test('links of every kind', () => {
  const { links } = inspectMarkdown(body(
    '[甲**乙**](/a/)、[丙][l]、<https://b.cn/>、https://c.cn/x、d@e.cn', '', '[l]: ../d/',
  ));
  expect(links.map(({ url, text, kind, column }) => [url, text, kind, column])).toEqual([
    ['/a/', '甲乙', 'written', 1],
    ['../d/', '丙', 'reference', 15],
    ['https://b.cn/', 'https://b.cn/', 'bare', 22],
    ['https://c.cn/x、d@e.cn', 'https://c.cn/x、d@e.cn', 'bare', 38],
  ]);
});

test('raw HTML tells its tags and what will be dropped', () => {
  const { rawHtml } = inspectMarkdown(body(
    '水<sub>2</sub>', '', '<div style="x" onclick=y><Iframe src=z></div>', '', '<a href="javascript:1">x</a>', '',
    '<!-- 忘了',
  ));
  expect(rawHtml.map(({ tagNames, refused, line }) => [tagNames, refused, line])).toEqual([
    [['sub'], [], 1],
    [['sub'], [], 1],
    [['div', 'Iframe'], ['style=', 'onclick=', '<Iframe>'], 3],
    [['a'], ['href="javascript:'], 5],
    [['a'], [], 5],
    [[], ['<!--'], 7],
  ]);
});

test('headings with their depth', () => {
  expect(inspectMarkdown(body('# 一', '', '## 二 `码`', '', '三', '---')).headings).toMatchObject([
    { depth: 1, text: '一', line: 1 }, { depth: 2, text: '二 码', line: 3 }, { depth: 2, text: '三', line: 5 },
  ]);
});

test.each([
  ['前文 ![合影](./合影 1.jpg)', '合影', './合影 1.jpg', 'space', 4],
  ['![](./合影 1.jpg "题")', '', './合影 1.jpg', 'space', 1],
  ['！[合影](./a.jpg)', '合影', './a.jpg', 'full-width', 1],
  ['！【合影】（./a.jpg）', '合影', './a.jpg', 'full-width', 1],
  ['![合影]（a.jpg）', '合影', 'a.jpg', 'full-width', 1],
  ['![合影] (a.jpg)', '合影', 'a.jpg', 'other', 1],
  ['![合影](https://a.cn/合 影.jpg)', '合影', 'https://a.cn/合 影.jpg', 'space', 1],
])('a picture that prints as text: %s', (source, alt, address, reason, column) => {
  const { looksLikeImage } = inspectMarkdown(`第一行\n\n${source}`);
  expect(looksLikeImage).toMatchObject([{ alt, address, reason, line: 3, column }]);
});

test.each([
  '![合影](<./合影 1.jpg>)', '![合影](./合影%201.jpg)', '太好了！[看这里](https://a.cn/)', '`![](./a b.jpg)`',
  '```\n![](./a b.jpg)\n```', '真好！（完）', '看！【图一】（见第二页）',
])('no failed picture: %s', (source) => {
  expect(inspectMarkdown(source).looksLikeImage).toEqual([]);
});

test('a bare address that runs on into Chinese', () => {
  const source = '见 https://a.edu.cn/x。后文\n\n<https://a.edu.cn/校友> https://a.edu.cn/y 好';
  const { bareUrlFollowedByHan } = inspectMarkdown(source);
  expect(bareUrlFollowedByHan).toMatchObject([{ url: 'https://a.edu.cn/x', tail: '。后文', line: 1, column: 3 }]);
});

test('definitions that vanish', () => {
  const { neverPrinted } = inspectMarkdown(body(
    '甲[^1]', '', '[^1]: 用到', '', '[^2]: 没人用', '', '[注]: 参见校史', '', '[^3]: 只引自己[^3]', '', '[^1]: 重名',
  ));
  expect(neverPrinted).toMatchObject([
    { kind: 'footnote', text: '没人用', line: 5 },
    { kind: 'link-definition', text: '[注]: 参见校史', line: 7 },
    { kind: 'footnote', line: 9 },
    { kind: 'footnote', text: '重名', line: 11 },
  ]);
});

test('runs of prose leave out code, addresses and HTML, and keep the typed form', () => {
  const { textRuns } = inspectMarkdown(body(
    '> 甲\\*乙', '> **丙** `码` <u>丁</u> https://a.cn/', '', '- 戊', '  己&amp;', '', '```', '码', '```',
  ));
  expect(textRuns.filter(({ text }) => text.trim()).map(({ text, line, column }) => [text, line, column])).toEqual([
    ['甲\\*乙', 1, 3], ['丙', 2, 5], ['丁', 2, 16], ['戊', 4, 3], ['己&amp;', 5, 3],
  ]);
});

test('a video number is no prose, its title is', () => {
  const notes = inspectMarkdown(body(':::video', 'bilibili: BV1xx411c7mD', '论坛实录', ':::'));
  expect(notes.textRuns.map(({ text }) => text)).toEqual(['论坛实录']);
  expect(notes.plainText).toBe('论坛实录');
});

test('plain text, counts and joined lines', () => {
  const notes = inspectMarkdown(body(
    '## 海', '', '她在', '**海边**', '工作，in London.', '', '| 甲 | 乙 |', '|---|---|', '| 1 | 2 |',
  ));
  expect(notes.plainText).toBe('海\n她在海边工作，in London.\n甲\n乙\n1\n2');
  expect(notes.hanCount).toBe(9);
  expect(notes.latinWords).toBe(2);
});

test('places count the same with Windows line ends', () => {
  const { images, looksLikeImage } = inspectMarkdown('甲\r\n\r\n![a](./a.jpg)\r\n\r\n![b](./b c.jpg)\r\n');
  expect(images[0]).toMatchObject({ line: 3, column: 1, endLine: 3 });
  expect(looksLikeImage[0]).toMatchObject({ line: 5, column: 1, endLine: 5, endColumn: 16 });
});

test('an article of 2,700 characters takes a few milliseconds at most', () => {
  const article = '林海燕在观测站工作，**她说：**“海不会说话。”1998级同学在[校友会](/a/)相聚。\n\n'.repeat(58);
  for (let round = 0; round < 30; round += 1) inspectMarkdown(article);
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    inspectMarkdown(article);
    return performance.now() - start;
  });
  // About 1.2 ms on a quiet machine; the median of a busy one stays well under this.
  expect(times.sort((a, b) => a - b)[15]).toBeLessThan(15);
});
