import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentPolicy } from '#domain/content-policy.ts';
import { builtFiles, builtPages, fileOfAddress, type BuiltPage } from '../built-pages.ts';
import { builtSite } from '../built-site.ts';
import { attribute, elementsIn, textOf, type HtmlElement } from '../parsed-html.ts';

const host = 'https://alumni.example.edu.cn';
let directory: string;
let pages: BuiltPage[];
let files: Set<string>;

beforeAll(async () => {
  ({ directory } = await builtSite());
  pages = builtPages(directory);
  files = new Set(builtFiles(directory));
});

const headOf = ({ document }: BuiltPage) => elementsIn(document, 'head')[0]!;
const metas = (page: BuiltPage, name: string) => elementsIn(headOf(page), 'meta')
  .filter((meta) => (attribute(meta, 'name') ?? attribute(meta, 'property')) === name).map((meta) => attribute(meta, 'content') ?? '');
const links = (page: BuiltPage, rel: string): HtmlElement[] =>
  elementsIn(headOf(page), 'link').filter((link) => attribute(link, 'rel') === rel);
const isSearchable = (page: BuiltPage) => !metas(page, 'robots').includes('noindex');
const isThere = (address: string) => fileOfAddress(new URL(address, host).pathname, files) !== undefined;

/** The pages for which something is not so. */
const pagesBut = (isRight: (page: BuiltPage) => boolean) => pages.filter((page) => !isRight(page)).map(({ file }) => file);

test('each page has one title, one description of fitting length and, unless it is hidden, one canonical address', () => {
  expect(pagesBut((page) => elementsIn(headOf(page), 'title').length === 1)).toEqual([]);
  expect(pagesBut((page) => {
    const [description = '', ...more] = metas(page, 'description');
    const limit = /\p{Script=Han}/u.test(description) ? 120 : 240;
    return more.length === 0 && description !== '' && [...description].length <= limit;
  })).toEqual([]);
  expect(pagesBut((page) => {
    const [canonical, ...more] = links(page, 'canonical').map((link) => attribute(link, 'href') ?? '');
    return canonical === undefined ? !isSearchable(page) : more.length === 0 && isThere(canonical);
  })).toEqual([]);
});

test('titles of different pages of one language differ', () => {
  const seen = new Map<string, string>();
  const repeated = pages.filter((page) => page.file !== '404.html' && !/\/page\/\d/.test(page.file)).flatMap((page) => {
    const [canonical] = links(page, 'canonical').map((link) => attribute(link, 'href'));
    if (canonical !== `${host}${encodeURI(page.address)}`) return [];
    const key = `${page.file.startsWith('en/')} ${textOf(elementsIn(headOf(page), 'title')[0]!)}`;
    const other = seen.get(key);
    seen.set(key, page.file);
    return other === undefined ? [] : [`${other} ${page.file}: ${key}`];
  });
  // A tradition and the series of its reports may well bear one name.
  expect(repeated.length, repeated.join('\n')).toBeLessThan(6);
});

test('each page has a share picture of its own kind that exists, 1200 × 630 and light', async () => {
  const pictures = new Set(pages.flatMap((page) => metas(page, 'og:image')));
  expect(pagesBut((page) => metas(page, 'og:image').length === 1 && metas(page, 'og:image:alt')[0] !== '')).toEqual([]);
  expect(pictures.size).toBeGreaterThan(200);
  for (const picture of pictures) {
    const file = join(directory, new URL(picture).pathname);
    expect(existsSync(file), picture).toBe(true);
    const { width, height, format, size } = { ...await sharp(file).metadata(), size: readFileSync(file).length };
    expect({ width, height, format, isLight: size <= 120_000 }, picture).toEqual({ width: 1200, height: 630, format: 'jpeg', isLight: true });
  }
  const drawn = [...files].filter((file) => file.startsWith('share/')).map((file) => `${host}/${file}`);
  expect(new Set(drawn)).toEqual(pictures);
  expect(files.has('share-pictures.json')).toBe(false);
});

test('linked data can be read, has an id in every node and no dates but days, years and minutes in Shanghai', () => {
  const visit = (value: unknown, key: string, found: (key: string, text: string) => void): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) visit(child, Array.isArray(value) ? key : name, found);
    } else found(key, String(value));
  };
  expect(pagesBut((page) => {
    const [script, ...more] = elementsIn(headOf(page), 'script').filter((one) => attribute(one, 'type') === 'application/ld+json');
    if (!script || more.length > 0) return false;
    const text = (script.childNodes[0] as { value: string } | undefined)?.value ?? '';
    const data = JSON.parse(text) as { '@graph': { '@id'?: string }[] };
    let isRight = !text.includes('<') && data['@graph'].every((node) => node['@id']?.startsWith(host));
    visit(data, '', (key, value) => {
      if (/[dD]ate$|^date/.test(key)) isRight &&= /^\d{4}(?:-\d{2}-\d{2}(?:T\d{2}:\d{2}:00\+08:00)?)?$/.test(value);
    });
    return isRight;
  })).toEqual([]);
});

test('languages point at each other and only at pages that exist in them', () => {
  const byAddress = new Map(pages.map((page) => [`${host}${encodeURI(page.address)}`, page]));
  const alternates = (page: BuiltPage) => links(page, 'alternate').flatMap((link) => {
    const lang = attribute(link, 'hreflang');
    return lang === undefined ? [] : [`${lang} ${attribute(link, 'href')}`];
  });
  const wrong = pages.flatMap((page) => alternates(page).flatMap((one) => {
    const other = byAddress.get(one.split(' ')[1] ?? '');
    const isMutual = other !== undefined && JSON.stringify(alternates(other)) === JSON.stringify(alternates(page));
    const isItself = links(page, 'canonical').some((link) => attribute(link, 'href') === `${host}${encodeURI(page.address)}`);
    return isMutual && isItself ? [] : [`${page.file}: ${one}`];
  }));
  expect(wrong).toEqual([]);
  const paired = pages.filter((page) => alternates(page).length === 3);
  expect(paired.length).toBeGreaterThan(100);
});

describe('feeds', () => {
  test.each([['rss.xml'], ['stories/rss.xml'], ['news/rss.xml'], ['en/rss.xml'], ['en/stories/rss.xml'], ['en/news/rss.xml']])('%s', (file) => {
    const text = readFileSync(join(directory, file), 'utf8');
    // What is left after all complete elements are taken away must be the declaration alone.
    const tags = [...text.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)];
    const open: string[] = [];
    for (const [, slash, name = '', isEmpty] of tags) {
      if (isEmpty) continue;
      if (slash) expect(open.pop(), file).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
    const items = text.split('<item>').slice(1);
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThanOrEqual(30);
    for (const item of items) {
      expect(item).toMatch(/<pubDate>\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:00 \+0800<\/pubDate>/);
      expect(isThere(/<link>([^<]+)<\/link>/.exec(item)?.[1] ?? '/nowhere')).toBe(true);
      const html = /<content:encoded>([\s\S]*)<\/content:encoded>/.exec(item)?.[1] ?? '';
      expect(html.length).toBeGreaterThan(100);
      expect(html).not.toMatch(/(?:src|href)=&quot;(?!https?:|mailto:|tel:)|&lt;script|data-astro|__ASTRO/);
      for (const [, source = ''] of html.matchAll(/src=&quot;(https:\/\/alumni[^&]+)&quot;/g)) expect(isThere(source), source).toBe(true);
    }
    const ids = [...text.matchAll(/<guid[^>]*>([^<]+)</g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(items.length);
  });

  test('are named by every page that has a head', () => {
    expect(pagesBut((page) => links(page, 'alternate').some((link) =>
      attribute(link, 'type') === 'application/rss+xml' && isThere(attribute(link, 'href') ?? '')))).toEqual([]);
  });
});

test('icons and manifests exist and say what they are', async () => {
  for (const rel of ['icon', 'apple-touch-icon', 'manifest']) {
    expect(pagesBut((page) => links(page, rel).length > 0 && links(page, rel).every((link) => isThere(attribute(link, 'href') ?? '/nowhere')))).toEqual([]);
  }
  for (const file of ['manifest.webmanifest', 'en/manifest.webmanifest']) {
    const manifest = JSON.parse(readFileSync(join(directory, file), 'utf8')) as
      { name: string; lang: string; start_url: string; scope: string; theme_color: string; icons: { src: string; sizes: string }[] };
    expect([manifest.lang, manifest.start_url, manifest.scope]).toEqual(file.startsWith('en') ? ['en', '/en/', '/'] : ['zh-CN', '/', '/']);
    expect(manifest.theme_color).toMatch(/^#[0-9a-f]{6}$/);
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(join(directory, src)).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  }
});

test('robots may come in but to the search, and find the map of what is searchable', () => {
  const robots = readFileSync(join(directory, 'robots.txt'), 'utf8');
  expect(robots).toContain(`Sitemap: ${host}/sitemap-index.xml`);
  expect(robots.match(/^Disallow: .*$/gm)).toEqual(['Disallow: /search/', 'Disallow: /en/search/']);
  const map = readFileSync(join(directory, 'sitemap-0.xml'), 'utf8');
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const own = pages.filter((page) => isSearchable(page)
    && links(page, 'canonical').some((link) => attribute(link, 'href') === `${host}${encodeURI(page.address)}`));
  expect(new Set(listed)).toEqual(new Set(own.map(({ address }) => `${host}${encodeURI(address)}`)));
});

test('the files for other hosts say the policy of the server', () => {
  const policy = contentPolicy({ search: false, delivery: 'header' });
  for (const file of ['_headers', '.release/host/nginx-http.conf', '.release/host/Caddyfile']) {
    expect(readFileSync(join(directory, file), 'utf8'), file).toContain(policy);
  }
});
