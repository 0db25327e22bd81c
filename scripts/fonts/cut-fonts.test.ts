import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cutFonts } from './cut-fonts.ts';

const made: string[] = [];

afterEach(() => made.splice(0).forEach((directory) => rmSync(directory, { recursive: true })));

const css = 'h1,h2{font-family:var(--song);font-weight:700}h1{font-weight:900}';
const frame = '<h2>故事新闻人物活动刊物捐赠文化搜索分会</h2>';
const page = (heading: string, lang = 'zh-CN') =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>x</title></head><body>${frame}<h1>${heading}</h1><p>正文</p></body></html>`;

function site(pages: Record<string, string>): string {
  const directory = mkdtempSync(join(tmpdir(), 'fonts-'));
  made.push(directory);
  mkdirSync(join(directory, '_astro'));
  writeFileSync(join(directory, '_astro/main.abc.css'), css);
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(join(directory, name));
    writeFileSync(join(directory, name, 'index.html'), html);
  }
  return directory;
}

const read = (directory: string, name: string) => readFileSync(join(directory, name), 'utf8');
const assets = (directory: string) => readdirSync(join(directory, '_astro')).sort();
const sheetOf = (directory: string, name: string) =>
  read(directory, /href="\/alumni\/(_astro\/type\.[0-9a-f]{10}\.css)"/.exec(read(directory, `${name}/index.html`))![1]!);
const facesOf = (sheet: string) =>
  [...sheet.matchAll(/font-family:Display;src:url\(([^)]*)\)[^}]*font-weight:(\d+);[^}]*unicode-range:([^}]*)/g)]
    .map(([, file, weight, range]) => ({ file: file!, weight, range }));

test('each page links the faces of what it prints, and shares those of the frame', async () => {
  const directory = site({ a: page('守望'), b: page('听潮'), c: page('Sea') });
  const { missing } = await cutFonts(directory, { base: '/alumni/' });
  expect(missing.size).toBe(0);
  const [a, b, c] = ['a', 'b', 'c'].map((name) => facesOf(sheetOf(directory, name)));
  expect(a!.map(({ weight, range }) => [weight, range])).toEqual([
    ['700', expect.stringContaining('U+4E8B')], ['900', 'U+5B88,U+671B'],
  ]);
  expect(b![0]).toEqual(a![0]);
  expect(b![1]!.range).toBe('U+542C,U+6F6E');
  expect(c).toEqual([a![0]]);
  for (const { file } of [...a!, ...b!]) expect(assets(directory)).toContain(file);
});

test('the file of the heading is preloaded where there is one', async () => {
  const directory = site({ a: page('守望'), c: page('Sea') });
  await cutFonts(directory, { base: '/alumni/' });
  const heading = facesOf(sheetOf(directory, 'a')).find(({ weight }) => weight === '900')!.file;
  expect(read(directory, 'a/index.html')).toContain(`<link rel="preload" href="/alumni/_astro/${heading}" as="font"`);
  expect(read(directory, 'c/index.html')).not.toContain('preload');
});

test('the same site gives the same files, and the licences go with them', async () => {
  const pages = { a: page('守望'), b: page('听潮') };
  const [one, other] = [site(pages), site(pages)];
  await cutFonts(one, { base: '/alumni/' });
  await cutFonts(other, { base: '/alumni/' });
  expect(assets(one)).toEqual(assets(other));
  expect(assets(one)).toEqual(expect.arrayContaining(['noto-serif-sc-licence.txt', 'source-serif-4-licence.txt']));
  for (const name of assets(one)) {
    expect(readFileSync(join(one, '_astro', name)).equals(readFileSync(join(other, '_astro', name)))).toBe(true);
  }
  expect(read(one, 'a/index.html')).toBe(read(other, 'a/index.html'));
});

test('a glyph that the font does not have is named, with its page, and asked of no file', async () => {
  const directory = site({ a: page('守\u{10FFFD}') });
  const { missing } = await cutFonts(directory, { base: '/alumni/' });
  expect([...missing]).toEqual([['\u{10FFFD}', 'a/index.html']]);
  expect(facesOf(sheetOf(directory, 'a')).find(({ weight }) => weight === '900')!.range).toBe('U+5B88');
});
