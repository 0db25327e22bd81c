import { expect, test } from 'vitest';
import { internalLinksLeadSomewhere } from './internal-links-lead-somewhere.ts';
import { entryFixture, saidBy } from '../testing/entry-fixture.ts';

const others = [
  entryFixture('stories', { title: '海' }, { id: '20260308-lin-haiyan', body: '## 东堤\n\n海。' }),
  entryFixture('stories', { title: '风', draft: true }, { id: 'draft' }),
  entryFixture('people', { consent: { state: 'withdrawn' } }, { id: 'withdrawn' }),
  entryFixture('chapters', { name: '青岛', redirectFrom: ['/info/1.htm', '/old/'] }, { id: 'qingdao' }),
];
const said = (body: string) => saidBy(internalLinksLeadSomewhere, {
  entries: [...others, entryFixture('news', {}, { id: 'news', body })],
  rows: { takedown: [{ url: '/news/gone/' }], redirects: [{ from: '/a/b', to: '/' }] },
});

test('what is said', () => {
  expect([
    '海。\n\n[海](/stories/20260308-lin-haiyn/)', '[海](/story/20260308-lin-haiyan/)', '[风](/stories/draft/)',
    '[人](/people/withdrawn/)', '[撤](/news/gone/)', '[海](/stories/20260308-lin-haiyan/#东提)', '[无](/nothing/at-all)',
    '海<a href="/stories/20260308/">海</a>',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "news/news/index.md:5:1 error 网站里没有 “/stories/20260308-lin-haiyn/” 这一页。是不是 “/stories/20260308-lin-haiyan/”？",
      "news/news/index.md:3:1 error 网站里没有 “/story/20260308-lin-haiyan/” 这一页。是不是 “/stories/20260308-lin-haiyan/”？",
      "news/news/index.md:3:1 error “/stories/draft/” 这一页还没有发布，或已经不再显示。去掉这个链接，或先发布那一篇。",
      "news/news/index.md:3:1 error “/people/withdrawn/” 这一页还没有发布，或已经不再显示。去掉这个链接，或先发布那一篇。",
      "news/news/index.md:3:1 error “/news/gone/” 已经撤下。去掉这个链接，只留文字。",
      "news/news/index.md:3:1 error “/stories/20260308-lin-haiyan/#东提” 那一页没有“东提”这个小标题。是不是“东堤”？改成那一页有的小标题，或去掉 # 和后面的字。",
      "news/news/index.md:3:1 error 网站里没有 “/nothing/at-all” 这一页。核对地址；站内链接写成 /stories/编号/ 的样子。",
      "news/news/index.md:3:2 error 网站里没有 “/stories/20260308/” 这一页。是不是 “/stories/20260308-lin-haiyan/”？",
    ]
  `);
});

test.each([
  '/', '/stories/', '/en/stories/', '/stories/20260308-lin-haiyan/', '/stories/20260308-lin-haiyan', '/news/2/',
  '/search/?q=海',
  '/en/stories/20260308-lin-haiyan/', '/stories/20260308-lin-haiyan/#东堤', '/people/class/1998/', '/old/', '/a/b',
  '/feed.xml', '//example.org/a', 'https://example.org/stories/x/', '/lists/honours/',
])('%s', (address) => {
  expect(said(`[海](${address})`)).toEqual([]);
});
