import { isUnifiedProcessor, unified } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { markdownOptions } from './markdown-options.ts';
import { renderMarkdown } from './plain-processor.ts';

async function printed(source: string, lang = 'zh'): Promise<string> {
  return (await renderMarkdown(source, { lang })).html.trim();
}

test.each([
  ['**书名：**内容', '<p><strong>书名：</strong>内容</p>'],
  ['校友**（98级）**回来', '<p>校友<strong>（98级）</strong>回来</p>'],
  ['5~10元与3~5天', '<p>5~10元与3~5天</p>'],
  ['~~删除。~~后文', '<p><del>删除。</del>后文</p>'],
  ['*着重*', '<p><em>着重</em></p>'],
  ['"引号" -- 不变...', '<p>"引号" -- 不变...</p>'],
  ['12:30 比分3:2 :name[甲]{乙}', '<p>12:30 比分3:2 :name[甲]{乙}</p>'],
  ['::video[甲]', '<p>::video[甲]</p>'],
])('%s', async (source, html) => {
  expect(await printed(source)).toBe(html);
});

test('tables scroll in a named region and align by class', async () => {
  const html = await printed('| 姓名 | 级 |\n|---|:-:|\n| 林 | 98 |');
  expect(html).toMatch(/^<div class="table-wrap" tabindex="0" role="region" aria-label="表格：姓名、级"><table>/);
  expect(html).toContain('<td class="align-center">98</td>');
  expect(html).not.toContain('align="');
  expect(await printed('| A | B |\n|---|---|\n| 1 | 2 |', 'en')).toContain('aria-label="Table: A, B"');
});

test('footnotes speak the language of the entry', async () => {
  const source = '文[^1]\n\n[^1]: 注';
  const chinese = await printed(source);
  expect(chinese).toContain('id="footnote-label">注释</h2>');
  expect(chinese).toContain('aria-label="返回正文"');
  expect(chinese).toContain('id="user-content-fn-1"');
  expect(chinese).toContain('href="#user-content-fn-1"');
  const english = (await renderMarkdown(source, { filePath: 'content/stories/a/index.en.md' })).html;
  expect(english).toContain('id="footnote-label">Footnotes</h2>');
  expect(english).toContain('aria-label="Back to text"');
});

test('headings get ids that keep Han characters', async () => {
  const { headings, html } = await renderMarkdown('## 海上的早晨\n\n## 海上的早晨');
  expect(headings.map(({ slug }) => slug)).toEqual(['海上的早晨', '海上的早晨-1']);
  expect(html).toContain('<h2 id="海上的早晨">');
});

test('outside links say so, inside ones do not', async () => {
  expect(await printed('[甲](https://www.a.edu.cn/x)')).toBe(
    '<p><a href="https://www.a.edu.cn/x" rel="noopener noreferrer" data-host="a.edu.cn">甲</a></p>',
  );
  expect(await printed('<https://a.edu.cn/>')).not.toContain('data-host');
  expect(await printed('[甲](/stories/a/)')).toBe('<p><a href="/stories/a/">甲</a></p>');
});

test("Astro's own renderer finds the pictures, also in figures, galleries and typed HTML", async () => {
  const renderer = await unified(markdownOptions).createRenderer({ syntaxHighlight: false });
  const source = '![甲](./a.jpg "题")\n\n:::gallery\n![乙](./b%201.jpg)\n:::\n\n<img src="./c.jpg" alt="丙">';
  const { code, metadata } = await renderer.render(source, { fileURL: new URL('file:///site/content/x/index.md') });
  expect(metadata.localImagePaths).toEqual(['./a.jpg', './b 1.jpg', './c.jpg']);
  expect(code.match(/__ASTRO_IMAGE_=/g)).toHaveLength(3);
  expect(code).toContain('<figcaption>题</figcaption>');
});

test('an article may quote the mark by which Astro finds pictures', async () => {
  const html = await printed('`__ASTRO_IMAGE_="{}"` \\_\\_ASTRO\\_IMAGE\\_="{}"');
  expect(html).not.toContain('__ASTRO_IMAGE_=');
  expect(html.replaceAll('<wbr>', '')).toBe('<p><code>__ASTRO_IMAGE_="{}"</code> __ASTRO_IMAGE_="{}"</p>');
});

async function compileMdx(source: string): Promise<string> {
  const processor = unified(markdownOptions);
  expect(isUnifiedProcessor(processor)).toBe(true);
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  return (await renderer?.process(source, '/site/content/pages/x/index.mdx', {}))?.code ?? '';
}

test('MDX goes through the same lists', async () => {
  const code = await compileMdx(
    '## 标题\n\n**书名：**内容\n第二行\n\n:::facts\n- 26 年 · 观测\n:::\n\n<Notice kind="warm">\n\n里面 **粗**\n\n</Notice>\n\n'
    + '![甲](./a.jpg "题")\n\n| 甲 |\n|---|\n| 乙 |\n',
  );
  expect(code).toContain('书名：');
  expect(code).toContain('内容第二行');
  expect(code).toContain('"facts"');
  expect(code).toMatch(/_jsxs?\(Notice, \{\s*kind: "warm"/);
  expect(code).toContain('table-wrap');
  expect(code).toMatch(/import \w+ from "\.\/a\.jpg"/);
});

test('MDX lets nothing run: HTML tags are sanitised, expressions and imports are text', async () => {
  const code = await compileMdx(
    'import x from "./evil.js"\n\n<script src="x"/>\n\n<iframe src="x"/>\n\n'
    + '<b onclick="y" style="z">粗</b>\n\n{alert(1)}\n\n'
    + '<Notice onClick="y" set:html="<b>" href="javascript:alert(1)" {...x} kind={alert(2)}>字</Notice>\n\n'
    + '<site-search onclick="y">内</site-search>\n',
  );
  expect(code).not.toMatch(/^import x/m);
  expect(code).not.toMatch(/script"|iframe|onclick|onClick|set:html|javascript:|site-search|: alert|\(alert/);
  expect(code).toContain('{alert(1)}');
  expect(code).toContain('粗');
});
