import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '#scripts/chromium.ts';
import { startServer, type RunningServer } from '#scripts/server/start-server.ts';
import { builtSite } from '../built-site.ts';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  const { directory } = await builtSite();
  [server, browser] = await Promise.all([startServer({ directory, port: 0 }), openBrowser()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
});

/** The elements of a page in the display face of which a font of the device draws something. */
async function drawnByTheDevice(path: string, width: number): Promise<{ probed: number; found: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      const family = getComputedStyle(element).fontFamily;
      const isDisplay = /^"?(?:Display|Fig|Latin)\b/.test(family);
      // The browser tells of an element and all in it together.
      const isWhole = [...element.querySelectorAll('*')].every((inner) => getComputedStyle(inner).fontFamily === family);
      if (hasText && isDisplay && isWhole && element.getClientRects().length > 0) element.dataset['probe'] = '';
    }
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-probe]' });
  const found: string[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    const names = fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
    if (names.length === 0) continue;
    const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId });
    found.push(`${names.join()}: ${outerHTML.slice(0, 200)}`);
  }
  await context.close();
  return { probed: nodeIds.length, found };
}

const pages = ['', 'stories/', 'news/', 'people/', 'chapters/', 'culture/', 'en/', 'en/stories/'];

test.each(pages.flatMap((path) => [[path, 390], [path, 1280]] as const))(
  '/%s at %i: every glyph of the display face comes from the site',
  async (path, width) => {
    const { probed, found } = await drawnByTheDevice(path, width);
    expect(found).toEqual([]);
    expect(probed).toBeGreaterThan(5);
  },
);
