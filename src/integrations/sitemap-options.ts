import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface SitemapPlace {
  readonly base: string;
  readonly outDir: string;
}

interface PageFacts {
  readonly isListed: boolean;
  readonly lastmod: string | undefined;
}

/** Lists what may be found and is the one address of its text, with the day on which it last changed. */
export function sitemapOptions({ base, outDir }: SitemapPlace) {
  const known = new Map<string, PageFacts>();
  const factsOf = (url: string): PageFacts => {
    const found = known.get(url) ?? pageFacts(url, base, outDir);
    known.set(url, found);
    return found;
  };
  return {
    filter: (url: string) => factsOf(url).isListed,
    serialize: <Item extends { url: string }>(item: Item) => {
      const { lastmod } = factsOf(item.url);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  };
}

// The printed head is asked, so that the map can never say otherwise than the page.
function pageFacts(url: string, base: string, outDir: string): PageFacts {
  const path = decodeURIComponent(new URL(url).pathname).slice(base.length);
  const file = join(outDir, path, 'index.html');
  if (!existsSync(file)) return { isListed: false, lastmod: undefined };
  const html = readFileSync(file, 'utf8');
  const head = html.slice(0, html.indexOf('</head>'));
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1];
  const isHidden = /<meta name="robots" content="noindex"/.test(head);
  return {
    isListed: !isHidden && canonical !== undefined && new URL(canonical.replaceAll('&amp;', '&')).href === new URL(url).href,
    lastmod: /<meta property="article:modified_time" content="([^"]*)"/.exec(head)?.[1]?.slice(0, 10),
  };
}
