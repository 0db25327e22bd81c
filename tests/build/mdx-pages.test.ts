import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { elementsIn, parseHtml, textOf, withClass, type HtmlNode } from '../parsed-html.ts';
import { runCommand } from '../run-command.ts';
import { smallSiteCopy, type ContentCopy } from '../small-site-copy.ts';

let content: ContentCopy;
let view: HtmlNode;

const front = '---\n标题: 东堤日出\n类型: 地标\n场景: 港湾\n---\n\n';

beforeAll(async () => {
  content = smallSiteCopy('mdx');
  content.write('culture/view/index.mdx', `${front}## 清晨

站在**东堤**上，太阳从
海里出来。见[故事](/stories/20260308-x/)。

<Quote>灯要先擦。</Quote>

| 年 | 事 |
|---|---|
| 1958 | 建校 |
`);
  content.write('pages/about/index.mdx', '---\n标题: 关于本站\n类型: 关于\n---\n\n这一页也可以用组件。\n');
  const { directory } = await builtSite({ content: content.directory });
  view = parseHtml(readFileSync(join(directory, 'culture/view/index.html'), 'utf8'));
});

afterAll(() => content.remove());

test('MDX goes through the same pipeline as Markdown, with the components of components/prose', () => {
  const [prose] = withClass(view, 'prose');
  expect(prose).toBeDefined();
  expect(elementsIn(prose!, 'h2').map(textOf)).toEqual(['清晨']);
  expect(textOf(prose!)).toContain('站在东堤上，太阳从海里出来。');
  expect(elementsIn(prose!, 'blockquote').map((quote) => textOf(quote).trim())).toEqual(['灯要先擦。']);
  expect(elementsIn(prose!, 'quote')).toEqual([]);
  expect(withClass(prose!, 'table-wrap')).toHaveLength(1);
});

interface Reported {
  file: string;
  line: number;
  severity: string;
  problem: string;
  remedy: string;
}

async function checked(): Promise<{ exitCode: number; errors: Reported[] }> {
  const words = [`--content=${content.directory}`, '--format=json'];
  const { exitCode, output } = await runCommand('scripts/check.ts', words);
  return { exitCode, errors: (JSON.parse(output) as Reported[]).filter(({ severity }) => severity === 'error') };
}

test.each([
  ['an import', "import fs from 'node:fs';\n\n正文。\n", 'import', 7],
  ['an expression', '正文{process.env.HOME}。\n', '{process.env.HOME}', 7],
  ['an expression over an attribute', '<Quote by={1 + 1}>灯。</Quote>\n', '{1 + 1}', 7],
  ['an unknown component', '<Secret>灯。</Secret>\n', '<Secret>', 7],
])('%s is refused, at its line, with what to do instead', async (_name, body, quoted, line) => {
  content.write('culture/tower/index.mdx', front.replace('东堤日出', '钟楼') + body);
  const { exitCode, errors } = await checked();
  expect(exitCode).toBe(1);
  expect(errors.map((finding) => [finding.file, finding.line])).toContainEqual(['culture/tower/index.mdx', line]);
  expect(errors.map(({ problem }) => problem).join('\n')).toContain(quoted.slice(0, 8));
  expect(errors.every(({ remedy }) => remedy.length > 3)).toBe(true);
});

test('a story may not be MDX', async () => {
  content.write('stories/20260320-m/index.mdx', '---\n标题: 甲\n日期: 2026-03-20\n体裁: 口述\n---\n\n正文。\n');
  const { exitCode, errors } = await checked();
  expect(exitCode).toBe(1);
  expect(errors.map(({ file }) => file)).toContain('stories/20260320-m/index.mdx');
});
