import { languages, languageTags, localPath, type Language } from './addresses.ts';
import { headDescription, type Crumb, type FrameHead, type HeadData } from './head-data.ts';
import { listNode, plainNode } from './json-ld/collection-nodes.ts';
import type { LinkedNode } from './json-ld/linked-data.ts';
import { graphOf } from './json-ld/print-graph.ts';
import { breadcrumbNode } from './json-ld/site-nodes.ts';

/** A list or any other page that is not an entry. */
export interface ListedPage {
  readonly lang: Language;
  readonly title: string;
  /** The address without language and base; nothing for a page that no address belongs to. */
  readonly path: string | undefined;
  /** The key of the menu: `news`. */
  readonly section?: string | undefined;
  readonly description?: string | undefined;
  /** What is listed on this page of the list. */
  readonly items?: readonly { title: string; address: string }[] | undefined;
}

/** The whole address of a page of the site. */
export function wholeUrl(root: string, address: string): string {
  return new URL(address.replace(/^\//, ''), root).href;
}

/** The head of a list, and of any other page that is not an entry. */
export function pageHead(frame: FrameHead, { lang, title, path, section, description, items }: ListedPage): HeadData {
  const address = path === undefined ? undefined : localPath(path, lang);
  const breadcrumbs = address === undefined ? [] : trailTo(frame, section, { name: title, address });
  const isHome = address === frame.home.address;
  const named = items?.slice(0, 4).map((item) => item.title).join(lang === 'zh' ? '、' : '; ');
  const listed = `${frame.siteTitle} · ${title}${named ? `${lang === 'zh' ? '：' : ': '}${named}` : ''}`;
  const said = headDescription([description, isHome ? frame.description : listed]);
  const page = { name: title, url: wholeUrl(frame.root, address ?? frame.home.address) };
  const facts = { page, description: said, language: languageTags[lang] };
  const node = items
    ? listNode(frame, { ...facts, items: items.map((item) => ({ name: item.title, url: wholeUrl(frame.root, item.address) })) })
    : plainNode(frame, facts);
  return {
    ...commonHead(frame, section, breadcrumbs, address === undefined ? [] : [node]),
    description: said, kind: 'website', canonical: address,
    shareImage: frame.sections[section ?? '']?.shareImage ?? frame.shareImage,
    alternates: path === undefined ? [] : languages.map((language) => ({ language, address: localPath(path, language) })),
  };
}

/** The way from the first page to this one. */
export function trailTo({ home, sections }: FrameHead, section: string | undefined, page: Crumb): Crumb[] {
  const above = [home, ...(section !== undefined && sections[section] ? [sections[section]] : [])]
    .filter(({ address }) => address !== page.address)
    .map(({ name, address }) => ({ name, address }));
  return [...above, page];
}

/** What the heads of lists and entries say alike. */
export function commonHead(frame: FrameHead, section: string | undefined, breadcrumbs: Crumb[], nodes: readonly LinkedNode[]) {
  const trail = breadcrumbs.map(({ name, address }) => ({ name, url: wholeUrl(frame.root, address) }));
  return {
    feeds: [...frame.sections[section ?? '']?.feeds ?? [], ...frame.feeds], breadcrumbs,
    jsonLd: graphOf([...frame.nodes, breadcrumbNode(trail), ...nodes]), brand: frame.brand, accent: frame.accent,
  };
}
