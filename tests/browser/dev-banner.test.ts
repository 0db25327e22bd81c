import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '#scripts/chromium.ts';
import { cleanEnvironment } from '../run-command.ts';
import { smallSiteCopy, type ContentCopy } from '../small-site-copy.ts';

let browser: Browser;
let content: ContentCopy;
let preview: ChildProcess | undefined;

const news = (day: string) => `---\n标题: 校友会成立\n日期: ${day}\n栏目: 总会\n---\n\n新闻正文。\n`;

beforeAll(async () => {
  browser = await openBrowser();
});

afterEach(async () => {
  if (preview?.exitCode === null) {
    const ended = new Promise((fulfil) => preview?.once('exit', fulfil));
    process.kill(-preview.pid!, 'SIGKILL');
    await ended;
  }
  content.remove();
});

afterAll(() => browser?.close());

function freePort(): Promise<number> {
  return new Promise((fulfil) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => fulfil(port));
    });
  });
}

/** Starts the preview of the copy; the address of its home page. */
async function startPreview(): Promise<string> {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/dev.ts', `--content=${content.directory}`, `--port=${port}`], {
    stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: cleanEnvironment(),
  });
  preview = child;
  let log = '';
  return new Promise((fulfil, reject) => {
    const read = (text: Buffer) => {
      log += String(text);
      const address = /改稿预览：(http:\S+?\/)（/.exec(log)?.[1];
      if (address) fulfil(address.replace('localhost', '127.0.0.1'));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`The preview ended (${code}):\n${log}`)));
  });
}

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  return page;
}

const banner = '.content-findings';

test('a fault shows in the page with place and remedy, and is gone when it is mended', async () => {
  content = smallSiteCopy('banner');
  const page = await open(`${await startPreview()}news/20260309-y/`);
  await page.waitForSelector('h1');
  expect(await page.locator(banner).isVisible()).toBe(false);

  content.write('news/20260309-y/index.md', news('2026-02-30'));
  await page.waitForSelector(banner, { state: 'visible' });
  const text = await page.locator(banner).innerText();
  expect(text).toContain('news/20260309-y/index.md:3:');
  expect(text).toContain('2026-02-30');
  expect(text).toMatch(/1 处错误/);
  expect(await page.locator('h1').innerText()).toContain('校友会成立');

  content.write('news/20260309-y/index.md', news('2026-03-12 10:00').replace('新闻正文', '改过的正文'));
  await page.waitForSelector(banner, { state: 'hidden' });
  await page.waitForFunction(() => document.body.innerText.includes('改过的正文'));

  rmSync(join(content.directory, 'people/lin-haiyan'), { recursive: true });
  await page.waitForSelector(banner, { state: 'visible' });
  const missing = await page.locator(banner).innerText();
  expect(missing).toContain('stories/20260308-x/index.md:5:');
  expect(missing).toContain('林海燕');
});

test('a fault that is there at the start does not keep the preview from starting', async () => {
  content = smallSiteCopy('banner-at-start');
  content.write('news/20260309-y/index.md', news('2026-02-30'));
  const page = await open(await startPreview());
  await page.waitForSelector(banner, { state: 'visible' });
  expect(await page.locator(banner).innerText()).toContain('news/20260309-y/index.md:3:');
  expect(await page.locator('main').innerText()).toContain('在海边守望风暴的人');

  content.write('news/20260309-y/index.md', news('2026-03-09 10:00'));
  await page.waitForSelector(banner, { state: 'hidden' });
  const mended = await open(new URL('news/20260309-y/', page.url()).href);
  expect(await mended.locator('h1').innerText()).toContain('校友会成立');
});

test('not even faulty settings keep it from starting', async () => {
  content = smallSiteCopy('banner-settings');
  content.write('site.yaml', '校名: 滨海理工大学\n建校: 一九五八\n');
  const page = await open(await startPreview());
  await page.waitForSelector(banner, { state: 'visible' });
  expect(await page.locator(banner).innerText()).toContain('site.yaml:1:');
});
