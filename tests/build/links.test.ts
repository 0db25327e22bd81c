import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtPages, fileOfAddress, type BuiltPage } from '../built-pages.ts';
import { builtSite, type SiteOptions } from '../built-site.ts';
import { attribute, elementsIn } from '../parsed-html.ts';

const site = 'https://alumni.example.edu.cn';

interface Site {
  readonly base: string;
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly directory: string;
}

async function siteWith(options: SiteOptions): Promise<Site> {
  const { directory } = await builtSite(options);
  const pages = builtPages(directory);
  const anchors = new Map(pages.map(({ file, document }) =>
    [file, new Set(elementsIn(document).flatMap((element) => attribute(element, 'id') ?? []))]));
  return { base: options.base ?? '/', files: new Set(builtFiles(directory)), pages, anchors, directory };
}

/** Every address that a page holds, as it is written. */
function addressesOn({ document }: BuiltPage): string[] {
  return elementsIn(document).flatMap((element) => {
    const single = ['href', 'src', 'action', 'data-index', 'poster'].flatMap((name) => attribute(element, name) ?? []);
    const sets = (attribute(element, 'srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s/)[0] || []);
    return [...single, ...sets];
  });
}

/** What is wrong with an address on a page; nothing when it leads somewhere, or off the site. */
function faultOf(address: string, page: BuiltPage, { base, files, anchors }: Site): string | undefined {
  const here = new URL(base.slice(0, -1) + page.address, site);
  const target = new URL(address, here);
  if (target.origin !== site) return undefined;
  if (!target.pathname.startsWith(base)) return 'leaves the base';
  const file = fileOfAddress(target.pathname.slice(base.length - 1), files);
  if (file === undefined) return 'leads nowhere';
  const anchor = decodeURIComponent(target.hash.slice(1));
  return anchor && !anchors.get(file)?.has(anchor) ? 'names no anchor of that page' : undefined;
}

describe.each([['/'], ['/alumni/']])('under %s', (base) => {
  const options: SiteOptions = base === '/' ? {} : { base };

  test('every address on every page leads to a file of the site, and every anchor to an element', async () => {
    const built = await siteWith(options);
    const faults = built.pages.flatMap((page) =>
      addressesOn(page).flatMap((address) => {
        const fault = faultOf(address, page, built);
        return fault === undefined ? [] : [`${page.file}: ${address} ${fault}`];
      }));
    expect(built.pages.length).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });

  test('the sitemap lists every page that is the one address of its text, once, and nothing else', async () => {
    const { directory, pages } = await siteWith(options);
    const read = (file: string) =>
      [...readFileSync(join(directory, file), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
    const maps = read('sitemap-index.xml');
    const listed = maps.flatMap((address) => read(new URL(address).pathname.slice(base.length)));
    const expected = pages.map(({ address, html }) => ({ html, url: `${site}${base.slice(0, -1)}${encodeURI(address)}` }))
      .filter(({ html, url }) => html.includes(`<link rel="canonical" href="${url}">`) && !html.includes('<meta name="robots" content="noindex">'))
      .map(({ url }) => url);
    expect(maps.length).toBeGreaterThan(0);
    expect(listed.sort()).toEqual(expected.sort());
  });

  test('the search index knows its pages by addresses that exist', async () => {
    const { directory, files } = await siteWith(options);
    const { gunzipSync } = await import('node:zlib');
    const fragments = [...files].filter((file) => file.endsWith('.pf_fragment'));
    const unknown = fragments.flatMap((file) => {
      const text = gunzipSync(readFileSync(join(directory, file))).toString('utf8').replace(/^pagefind_dcd/, '');
      const { url } = JSON.parse(text) as { url: string };
      return fileOfAddress(url, files) === undefined ? [url] : [];
    });
    expect(fragments.length).toBeGreaterThan(400);
    expect(unknown).toEqual([]);
  });
});
