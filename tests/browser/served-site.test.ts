import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '#i18n/en.ts';
import { zh } from '#i18n/zh.ts';
import { openBrowser } from '#scripts/chromium.ts';
import { startServer, type RunningServer } from '#scripts/server/start-server.ts';
import { builtSite } from '../built-site.ts';
import { isFullRun } from '../sizes.ts';
import { templateAddresses } from './site-templates.ts';
import { watchedPage } from './watched-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let server: RunningServer;
let browser: Browser;
let addresses: string[];

beforeAll(async () => {
  const { directory } = await builtSite();
  [server, browser] = await Promise.all([startServer({ directory, port: 0 }), openBrowser()]);
  addresses = templateAddresses(directory);
});

afterAll(() => Promise.all([browser?.close(), server?.close()]));

const urlOf = (address: string) => new URL(address.slice(1), server.url).href;
const origin = () => new URL(server.url).origin;

test('there is a page of every template to look at', () => {
  expect(addresses.length).toBeGreaterThan(20);
});

describe.each([[320], [390], [1280]])('at a width of %i', (width) => {
  test('nothing is refused, missing or fetched from elsewhere, and nothing stands out at the side', async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const found: string[] = [];
    for (const address of addresses) {
      const { page, faults } = await watchedPage(context, origin());
      await page.goto(urlOf(address), { waitUntil: 'load' });
      await page.evaluate(async () => {
        for (const image of document.images) image.loading = 'eager';
        await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
      });
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const last = [...document.querySelectorAll('body *')].find((element) =>
          element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('.table-wrap'));
        return scrollWidth > clientWidth ? `${scrollWidth}px wide: ${last?.tagName}.${last?.className}` : '';
      });
      const broken = await page.evaluate(() =>
        [...document.images].filter((image) => image.naturalWidth === 0).map((image) => `no picture: ${image.src}`));
      found.push(...[...faults, ...broken, ...(wide ? [wide] : [])].map((fault) => `${address}: ${fault}`));
      await page.close();
    }
    await context.close();
    // A page that is not there answers 404, and says so itself.
    expect(found.filter((fault) => !fault.startsWith('/404.html: 404') && !fault.startsWith('/404.html: console')))
      .toEqual([]);
  });
});

// Every combination in the full run; colours depend on the scheme and layout on the width, so two tell most.
const combinations = isFullRun
  ? [['light', 390], ['light', 1280], ['dark', 390], ['dark', 1280]] as const
  : [['light', 1280], ['dark', 390]] as const;

describe.each(combinations)('in %s colours at a width of %i', (colorScheme, width) => {
  test('axe finds nothing', async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    await context.addInitScript(axeSource);
    const found: string[] = [];
    for (const address of addresses) {
      const page = await context.newPage();
      await page.goto(urlOf(address), { waitUntil: 'load' });
      const violations = await page.evaluate(async (tags) => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const results = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
        return results.violations.flatMap(({ id, nodes }) =>
          nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 120)} (${node.any[0]?.message ?? ''})`));
      }, axeTags);
      found.push(...violations.map((violation) => `${address}: ${violation}`));
      await page.close();
    }
    await context.close();
    expect(found).toEqual([]);
  });
});

test('every page is whole without scripts', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const scripted = await browser.newContext();
  for (const address of addresses) {
    const texts = await Promise.all([plain, scripted].map(async (context) => {
      const page = await context.newPage();
      await page.goto(urlOf(address), { waitUntil: 'load' });
      const text = await page.locator('main').innerText();
      await page.close();
      // The search page says what to do without scripts only there.
      return [zh.searchHelp, en.searchHelp].reduce((rest, help) => rest.replace(help, ''), text).replace(/\s+/g, ' ');
    }));
    expect(texts[0]?.length, address).toBeGreaterThan(20);
    expect(texts[0], address).toBe(texts[1]);
  }
  await Promise.all([plain.close(), scripted.close()]);
});

test('the keyboard reaches the content with its first step', async () => {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.keyboard.press('Tab');
  const skip = await page.evaluate(() => ({
    href: document.activeElement?.getAttribute('href'),
    isSeen: (document.activeElement?.getBoundingClientRect().top ?? -1) >= 0,
  }));
  expect(skip).toEqual({ href: '#content', isSeen: true });
  await page.close();
});
