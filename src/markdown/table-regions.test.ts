import { expect, test } from 'vitest';
import { renderMarkdown } from './plain-processor.ts';

const table = '| 年 | 事 |\n|---|---|\n| 1958 | 建校 |';

test('two tables with the same headings have different names', async () => {
  const { html } = await renderMarkdown(`${table}\n\n又：\n\n${table}`);
  expect([...html.matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1])).toEqual(['表格：年、事', '表格：年、事 (2)']);
});

test('the empty corner of a table is no heading', async () => {
  const { html } = await renderMarkdown('|　| 男 |\n|---|---|\n| 1998 | 30 |');
  expect(html.match(/<th\b[^>]*>[^<]*/g)).toEqual(['<th scope="col">男']);
});
