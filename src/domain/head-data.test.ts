import { describe, expect, test } from 'vitest';
import { headDescription, type FrameHead } from './head-data.ts';
import { openingWords } from './opening-words.ts';
import { pageHead } from './page-head.ts';
import { sharePictureAddress, type SharePicture } from './share-picture.ts';

describe('a description', () => {
  test('is the first that says something, in one line', () => {
    expect(headDescription([undefined, ' ', '一\n 二', '三'])).toBe('一 二');
  });

  test('has at most 120 Chinese characters, or twice as many Latin ones', () => {
    expect([...headDescription(['海'.repeat(119) + '，岸'])].length).toBe(119 + 1);
    expect(headDescription(['海'.repeat(120)])).toBe('海'.repeat(120));
    expect([...headDescription(['sea '.repeat(90)])].length).toBeLessThanOrEqual(240);
  });
});

test('the first words pass over what is no paragraph', () => {
  const text = '# 题\n\n![图](a.jpg)\n\n:::facts\n- x\n:::\n\n**早上**六点，见[潮](/x/)。\n念的是海。[^1]\n\n后文';
  expect(openingWords(text)).toBe('早上六点，见潮。念的是海。');
  expect(openingWords('')).toBe('');
});

describe('the address of a share picture', () => {
  const picture: SharePicture = {
    lang: 'zh', title: '在海边', hangs: true, kicker: '', note: '', school: '滨理', seal: '滨理校友', isPrint: true, picture: 'a.webp',
  };
  const address = (change: Partial<SharePicture> = {}, colours = ['#0E4D56']) => sharePictureAddress({ ...picture, ...change }, colours);

  test('stays while nothing changes and changes with all that is drawn', () => {
    expect(address()).toBe(address());
    expect(address()).toMatch(/^\/share\/[0-9a-z]{22}\.jpg$/);
    const others = [address({ title: '在海上' }), address({ note: '一' }), address({ picture: 'b.webp' }), address({}, ['#0E4D57'])];
    expect(new Set([address(), ...others]).size).toBe(5);
  });

  test('no two of 50,000 are the same', () => {
    const all = new Set(Array.from({ length: 50_000 }, (_, index) => address({ title: `第${index}篇` })));
    expect(all.size).toBe(50_000);
  });
});

describe('the head of a list', () => {
  const shareImage = { address: '/share/a.jpg', alt: '' };
  const frame: FrameHead = {
    root: 'https://alumni.example.edu.cn/alumni/', siteTitle: '校友志', description: '全站', home: { name: '首页', address: '/' },
    sections: { news: { name: '新闻', address: '/news/', shareImage: { address: '/share/n.jpg', alt: '' }, feeds: [{ title: '', address: '/news/rss.xml' }] } },
    shareImage, feeds: [{ title: '', address: '/rss.xml' }], nodes: [], brand: '#0E4D56',
  };

  test('leads from the home page through its section, each once', () => {
    const names = (path: string, title: string) =>
      pageHead(frame, { lang: 'zh', title, path, section: 'news' }).breadcrumbs.map(({ name }) => name);
    expect(names('/news/', '新闻')).toEqual(['首页', '新闻']);
    expect(names('/news/2026/', '2026年新闻')).toEqual(['首页', '新闻', '2026年新闻']);
  });

  test('takes picture and feeds of its section, and both languages', () => {
    const head = pageHead(frame, { lang: 'zh', title: '新闻', path: '/news/', section: 'news', items: [{ title: '甲', address: '/news/x/' }] });
    expect(head.shareImage.address).toBe('/share/n.jpg');
    expect(head.feeds.map(({ address }) => address)).toEqual(['/news/rss.xml', '/rss.xml']);
    expect(head.alternates.map(({ address }) => address)).toEqual(['/news/', '/en/news/']);
    expect(JSON.stringify(head.jsonLd)).toContain('https://alumni.example.edu.cn/alumni/news/x/');
    expect(head.description).toContain('甲');
  });

  test('a page without an address is not found and says so little', () => {
    const head = pageHead(frame, { lang: 'zh', title: '没有', path: undefined });
    expect([head.canonical, head.alternates, head.breadcrumbs]).toEqual([undefined, [], []]);
  });
});
