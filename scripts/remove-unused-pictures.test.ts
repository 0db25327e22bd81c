import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeUnusedPictures } from './remove-unused-pictures.ts';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'unused-'));
  mkdirSync(join(site, '_astro'));
  mkdirSync(join(site, 'en'));
});

afterEach(() => rmSync(site, { recursive: true }));

test('only what a page, a sheet or a script names is left, whatever its name looks like', async () => {
  const shown = ['a.Ab_1x.webp', '图1.Cd.webp', 'b.Ef.png', 'c.Gh.jpg', 'd.Ij.gif'];
  const others = ['a.Ab.jpg', '图2.Kl.webp', 'own.js', 'own.css'];
  for (const file of [...shown, ...others]) writeFileSync(join(site, '_astro', file), '');
  writeFileSync(join(site, 'en/index.html'), `<img src="/alumni/_astro/a.Ab_1x.webp">
    <img srcset="/_astro/%E5%9B%BE1.Cd.webp 1x, /_astro/b.Ef.png 2x"><meta content="https://a.cn/_astro/c.Gh.jpg">`);
  writeFileSync(join(site, '_astro/own.css'), 'body { background: url(/_astro/d.Ij.gif) }');
  expect(await removeUnusedPictures(site)).toBe(2);
  expect(readdirSync(join(site, '_astro')).sort()).toEqual([...shown, 'own.js', 'own.css'].sort());
});

test('a site without pictures is no fault', async () => {
  rmSync(join(site, '_astro'), { recursive: true });
  expect(await removeUnusedPictures(site)).toBe(0);
});
