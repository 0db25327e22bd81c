import { expect, test } from 'vitest';
import { feedHtml } from './feed-html.ts';
import { rssDate, rssText, xmlText } from './rss.ts';

const page = 'https://alumni.example.edu.cn/alumni/stories/x/';

test('dates are written as RFC 822 has them, in Shanghai', () => {
  expect(rssDate('2026-03-08')).toBe('Sun, 08 Mar 2026 00:00:00 +0800');
  expect(rssDate('2026-11-12T10:05+08:00')).toBe('Thu, 12 Nov 2026 10:05:00 +0800');
});

test('what XML cannot hold is left out, what it reads as its own is escaped', () => {
  expect(xmlText('a\u0000\u0008b\ud800c😀&<>"')).toBe('abc😀&amp;&lt;&gt;&quot;');
});

test('addresses become whole, and nothing stays that needs our styles or scripts', () => {
  const html = feedHtml(
    '<!DOCTYPE html><p class="x" data-a="1" onclick="y">见<a href="../y/?a=1&amp;b=2" rel="z">这里</a></p>'
      + '<img src="/alumni/_astro/a.webp" srcset="/b 2x" alt="A &gt; B" width="3"><script>alert(1)</script><style>p{}</style>', page,
  );
  expect(html).toBe('<p>见<a href="https://alumni.example.edu.cn/alumni/stories/y/?a=1&amp;b=2">这里</a></p>'
    + '<img src="https://alumni.example.edu.cn/alumni/_astro/a.webp" alt="A &gt; B" width="3">');
});

test('text that only looks like an attribute stays as it is', () => {
  expect(feedHtml('<p>写作 src="a.jpg" 的时候</p>', page)).toBe('<p>写作 src="a.jpg" 的时候</p>');
});

test('an item carries its whole text, a lasting id and its writers', () => {
  const text = rssText({
    title: '校友志', description: '说明', language: 'zh-CN', page, self: `${page}rss.xml`, built: '2026-11-20T09:00+08:00',
    items: [{ title: 'A & B', url: page, guid: 'g', date: '2026-03-08', summary: '', category: '', authors: ['甲', '乙'], html: '<p>一]]></p>' }],
  });
  expect(text).toContain('<guid isPermaLink="false">g</guid>');
  expect(text).toContain('<title>A &amp; B</title>');
  expect(text.match(/<dc:creator>/g)).toHaveLength(2);
  expect(text).toContain('<content:encoded>&lt;p&gt;一]]&gt;&lt;/p&gt;</content:encoded>');
  expect(text).not.toContain('<category>');
});
