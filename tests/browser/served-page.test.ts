import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '#scripts/chromium.ts';
import { startServer, type RunningServer } from '#scripts/server/start-server.ts';

let directory: string;
let server: RunningServer;
let browser: Browser;

const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>灯</title>
<link rel="stylesheet" href="plain.css"><link rel="icon" href="art.svg">
<p><span id="han">海海海海</span> <span id="rare">㛃㛃㛃㛃</span></p>
<img src="art.svg" alt="" id="drawing"><script>document.title = 'inline ran';</script>
<button onclick="document.title = 'handler ran'">按</button><script src="own.js"></script></html>`;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'served-'));
  for (const folder of ['', 'search']) {
    mkdirSync(join(directory, folder), { recursive: true });
    writeFileSync(join(directory, folder, 'index.html'), page);
    writeFileSync(join(directory, folder, 'plain.css'), 'span { font-size: 20px }');
    writeFileSync(join(directory, folder, 'art.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>');
    writeFileSync(join(directory, folder, 'own.js'), 'document.documentElement.className = "own-ran";');
  }
  [server, browser] = await Promise.all([startServer({ directory, port: 0 }), openBrowser()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
  rmSync(directory, { recursive: true });
});

async function open(path: string): Promise<{ view: Page; violations: string[] }> {
  const view = await browser.newPage();
  const violations: string[] = [];
  view.on('console', (message) => void (message.type() === 'error' && violations.push(message.text())));
  await view.goto(server.url + path, { waitUntil: 'load' });
  return { view, violations };
}

test('the policy lets the site’s own files through and stops what is inline', async () => {
  const { view, violations } = await open('');
  await view.click('button');
  expect(await view.title()).toBe('灯');
  expect(await view.getAttribute('html', 'class')).toBe('own-ran');
  expect(await view.evaluate(() => document.querySelector('img')!.naturalWidth)).toBe(8);
  expect(await view.evaluate(() => document.querySelector('#han')!.getBoundingClientRect().width)).toBe(80);
  expect(violations).toHaveLength(2);
  await view.close();
});

test('WebAssembly compiles on the search page and nowhere else', async () => {
  const compile = async (path: string): Promise<boolean> => {
    const { view } = await open(path);
    const isCompiled = await view.evaluate(() =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => true, () => false));
    await view.close();
    return isCompiled;
  };
  expect([await compile('search/'), await compile('')]).toEqual([true, false]);
});

test('rare names are drawn, with the glyphs of the project’s own font', async () => {
  const { view } = await open('');
  const [common, rare] = await Promise.all([view.locator('#han').screenshot(), view.locator('#rare').screenshot()]);
  const missing = await view.evaluate(() => {
    document.querySelector('#rare')!.textContent = '\u{10FFFD}'.repeat(4);
  }).then(() => view.locator('#rare').screenshot());
  expect(rare.equals(missing)).toBe(false);
  expect(rare.equals(common)).toBe(false);
  await view.close();
});
