import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '#scripts/chromium.ts';
import { startServer, type RunningServer } from '#scripts/server/start-server.ts';
import { personName, plainTitle } from '#domain/names.ts';
import { readContent } from '#intake/read-content.ts';
import { builtSite } from '../built-site.ts';
import { watchedPage } from './watched-page.ts';

let browser: Browser;
let person: { id: string; name: string };
let story: { id: string; title: string };

beforeAll(async () => {
  browser = await openBrowser();
  const { entries } = await readContent(resolve('content'));
  const shown = (collection: string) => entries.find(({ collection: other, lang, data }) =>
    other === collection && lang === 'zh' && !data['draft']
    && (data['consent'] as { state?: string } | undefined)?.state !== 'withdrawn');
  const [first, second] = [shown('people'), shown('stories')];
  person = { id: first?.id ?? '', name: personName(String(first?.data['name'])) };
  story = { id: second?.id ?? '', title: plainTitle(String(second?.data['title'])) };
});

afterAll(() => browser?.close());

describe.each([['/'], ['/alumni/']])('under %s', (base) => {
  let server: RunningServer;
  let context: BrowserContext;

  beforeAll(async () => {
    const { directory } = await builtSite(base === '/' ? {} : { base });
    server = await startServer({ directory, port: 0 });
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  });

  afterAll(() => Promise.all([context?.close(), server?.close()]));

  async function openSearch(address: string) {
    const watched = await watchedPage(context, new URL(server.url).origin);
    await watched.page.goto(new URL(address, server.url).href, { waitUntil: 'load' });
    return watched;
  }

  const results = 'site-search ol a';

  test('typing a name finds the person, and the link leads there', async () => {
    const { page, faults } = await openSearch('search/');
    await page.getByRole('searchbox').fill(person.name);
    await page.keyboard.press('Enter');
    const link = page.locator(`${results}[href$="/people/${person.id}/"]`).first();
    await link.waitFor();
    expect(await page.locator('[role=status]').innerText()).toContain(person.name);
    expect(new URL(page.url()).searchParams.get('q')).toBe(person.name);
    await link.click();
    await page.waitForURL(`**/people/${person.id}/`);
    expect(new URL(page.url()).pathname.startsWith(base)).toBe(true);
    expect(await page.locator('h1').innerText()).toContain(person.name);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a question in the address is answered, as text and never as markup', async () => {
    const { page, faults } = await openSearch(`search/?q=${encodeURIComponent(story.title)}`);
    await page.locator(`${results}[href$="/stories/${story.id}/"]`).first().waitFor();
    await page.goto(new URL(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, server.url).href);
    await page.locator('[role=status]', { hasText: '<img' }).waitFor();
    expect(await page.locator('site-search img').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('what is not there is said, with the lists below', async () => {
    const { page } = await openSearch(`en/search/?q=${encodeURIComponent('靐龘')}`);
    await page.locator('[role=status]', { hasText: '靐龘' }).waitFor();
    expect(await page.locator(results).count()).toBe(0);
    expect(await page.locator('main a[href$="/en/people/"]').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('without scripts the sections are there to be looked through', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(new URL('search/', server.url).href);
    for (const section of ['people', 'stories', 'news', 'chapters']) {
      expect(await page.locator(`main a[href="${base}${section}/"]`).first().isVisible(), section).toBe(true);
    }
    await plain.close();
  });
});

test('an index that cannot be loaded is said', async () => {
  const { directory } = await builtSite({ content: 'tests/fixtures/small-site', now: '2026-11-21' });
  rmSync(`${directory}/pagefind/pagefind.js`);
  const server = await startServer({ directory, port: 0 });
  const page = await browser.newPage();
  await page.goto(`${server.url}search/?q=x`);
  await page.locator('[role=status]', { hasText: '检索没有打开' }).waitFor();
  await Promise.all([page.close(), server.close()]);
});
