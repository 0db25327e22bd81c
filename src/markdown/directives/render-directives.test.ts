import { expect, test } from 'vitest';
import { renderMarkdown } from '../plain-processor.ts';

const BILIBILI_PAGE = 'https://www.bilibili.com/video/BV1xx411c7mD/';

async function printed(...lines: string[]): Promise<string> {
  return (await renderMarkdown(lines.join('\n'))).html.trim();
}

test('quote: words and speaker, on one paragraph or two', async () => {
  const html = '<figure class="pull"><blockquote><p>海风是老师。</p></blockquote>'
    + '<figcaption class="pull-by">林海燕，<em>1998级</em></figcaption></figure>';
  expect(await printed(':::quote', '海风是', '老师。', '—— 林海燕，*1998级*', ':::')).toBe(html);
  expect(await printed(':::quote', '海风是老师。', '', '——林海燕，*1998级*', ':::')).toBe(html);
});

test('quote without a speaker; a dash within the words is no speaker', async () => {
  expect(await printed(':::quote', '她说——海风是老师。', ':::')).toBe(
    '<figure class="pull"><blockquote><p>她说——海风是老师。</p></blockquote></figure>',
  );
});

test('facts', async () => {
  expect(await printed(':::facts', '- 26 年 · 观测时间', '- **3**·灯塔', ':::')).toBe(
    '<dl class="facts"><div><dt>观测时间</dt><dd>26 年</dd></div>'
    + '<div><dt>灯塔</dt><dd><strong>3</strong></dd></div></dl>',
  );
});

test('timeline', async () => {
  expect(await printed(':::timeline', '- 1999 · 入学', '- 2003 年 7 月 · **毕业**', '', '  去了海边。', ':::')).toBe(
    '<ol class="timeline">'
    + '<li><time datetime="1999">1999</time><div class="timeline-event"><p>入学</p></div></li>'
    + '<li><time datetime="2003-07">2003 年 7 月</time><div class="timeline-event">'
    + '<p><strong>毕业</strong></p><p>去了海边。</p></div></li></ol>',
  );
});

test('gallery: the first picture is wide', async () => {
  expect(await printed(':::gallery', '![甲](./a.jpg "题 摄影/林远")', '![乙](./b.jpg)', '', '![丙](./c.jpg)', ':::')).toBe(
    '<div class="gallery"><figure class="gallery-wide"><img src="./a.jpg" alt="甲">'
    + '<figcaption>题 <span class="credit">摄影/林远</span></figcaption></figure>'
    + '<figure><img src="./b.jpg" alt="乙"></figure><figure><img src="./c.jpg" alt="丙"></figure></div>',
  );
});

test('qa: headings stay headings with ids', async () => {
  const source = [':::qa', '先说几句。', '', '## 问：为什么？', '', '因为。', '', '**问：**然后呢？', '', '没有。', ':::'];
  expect(await printed(...source)).toBe(
    '<div class="qa"><p>先说几句。</p>'
    + '<section class="qa-item"><h2 id="问为什么">问：为什么？</h2><div class="qa-answer"><p>因为。</p></div></section>'
    + '<section class="qa-item"><p class="qa-question"><strong>问：</strong>然后呢？</p>'
    + '<div class="qa-answer"><p>没有。</p></div></section></div>',
  );
  expect((await renderMarkdown(source.join('\n'))).headings).toEqual([{ depth: 2, slug: '问为什么', text: '问：为什么？' }]);
});

test.each([
  ['bilibili: BV1xx411c7mD', BILIBILI_PAGE, 'bilibili', 'BV1xx411c7mD', 'bilibili.com'],
  ['哔哩哔哩：BV1xx411c7mD', BILIBILI_PAGE, 'bilibili', 'BV1xx411c7mD', 'bilibili.com'],
  ['tencent: a0012abcde9', 'https://v.qq.com/x/page/a0012abcde9.html', 'tencent', 'a0012abcde9', 'v.qq.com'],
])('video: a plain link until a click: %s', async (line, href, site, id, host) => {
  const link = `<div class="video"><a class="video-facade" href="${href}" data-video="${site}" data-video-id="${id}" `
    + 'rel="noopener noreferrer"><span class="video-title">论坛实录</span> '
    + `<span class="video-host">${host}</span></a></div>`;
  expect(await printed(':::video', line, '论坛实录', ':::')).toBe(link);
  expect(await printed(':::video', '标题：论坛实录', '', line, ':::')).toBe(link);
});

test('a block within a block', async () => {
  const html = await printed('::::qa', '## 问：为什么？', '', ':::quote', '因为海。', ':::', '::::');
  expect(html).toContain('<div class="qa-answer"><figure class="pull">');
});

test.each([
  [[':::foo', '**内容**', ':::'], '<p>:::foo</p>\n<p><strong>内容</strong></p>\n<p>:::</p>'],
  [[':::facts', '没有列表', ':::'], '<p>:::facts</p>\n<p>没有列表</p>\n<p>:::</p>'],
  [[':::quote', '没有结束', '', '后文'], '<p>:::quote</p>\n<p>没有结束</p>\n<p>后文</p>'],
  [[':::quote[林]', '海', ':::'], '<p>:::quote[林]</p>\n<p>海</p>\n<p>:::</p>'],
  [[':::quote', ':::'], '<p>:::quote</p>\n<p>:::</p>'],
  [[':::video', 'bilibili: BV1', '题', ':::'], '<p>:::video</p>\n<p>bilibili: BV1题</p>\n<p>:::</p>'],
])('what cannot be read is printed as typed: %j', async (lines, html) => {
  expect((await printed(...lines)).replace('BV1\n题', 'BV1题')).toBe(html);
});
