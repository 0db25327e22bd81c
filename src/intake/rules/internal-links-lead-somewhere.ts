import { isCollection } from '#schemas/registry.ts';
import { bodyLinks } from '../body-links.ts';
import type { Corpus, Entry } from '../entry.ts';
import { headingAnchors } from '../heading-anchors.ts';
import { nearest, suggestion } from '../nearest.ts';
import type { EntryRule } from '../rule.ts';
import { isOnSite, siteAddresses } from '../site-addresses.ts';

interface Said {
  problem: string;
  remedy: string;
}

export const internalLinksLeadSomewhere: EntryRule = {
  name: 'link/internal',
  severity: 'error',
  *check(entry, corpus) {
    for (const { url, at } of bodyLinks(entry)) {
      if (!/^\/(?!\/)/.test(url)) continue;
      const said = faultOf(url, corpus);
      if (said) yield { at, ...said };
    }
  },
};

function faultOf(written: string, corpus: Corpus): Said | undefined {
  const [beforeAnchor = '', anchor] = decoded(written).split('#');
  const path = beforeAnchor.replace(/\?.*$/, '');
  const { pages, redirects, takenDown } = siteAddresses(corpus);
  // Files of the public folder and feeds are not known here.
  if (redirects.has(path) || /\.[A-Za-z\d]{2,5}$/.test(path)) return undefined;
  const address = path.endsWith('/') ? path : `${path}/`;
  if (takenDown.has(address)) return { problem: `“${written}” 已经撤下。`, remedy: '去掉这个链接，只留文字。' };
  const target = pages.get(address);
  if (target) return targetFault(written, target, anchor, corpus);
  if (pages.has(address) || isListPage(address)) return undefined;
  return missing(written, address, pages);
}

function targetFault(written: string, target: Entry, anchor: string | undefined, corpus: Corpus): Said | undefined {
  if (!isOnSite(target, corpus)) {
    return { problem: `“${written}” 这一页还没有发布，或已经不再显示。`, remedy: '去掉这个链接，或先发布那一篇。' };
  }
  if (!anchor || anchor === 'top') return undefined;
  const anchors = headingAnchors(target);
  if (anchors.includes(anchor.toLowerCase())) return undefined;
  return {
    problem: `“${written}” 那一页没有“${anchor}”这个小标题。`,
    remedy: `${suggestion(anchor, anchors)}改成那一页有的小标题，或去掉 # 和后面的字。`,
  };
}

function missing(written: string, address: string, pages: ReadonlyMap<string, unknown>): Said {
  const list = /^(?:\/en)?\/[^/]*\//.exec(address)?.[0] ?? '/';
  const candidates = [...pages.keys()].filter((page) => !pages.has(list) || (page.startsWith(list) && page !== list));
  const near = nearest(address, candidates) ?? nearIdentifier(address, candidates) ?? nearIdentifier(address, pages.keys());
  return {
    problem: `网站里没有 “${written}” 这一页。`,
    remedy: near ? `是不是 “${near}”？` : '核对地址；站内链接写成 /stories/编号/ 的样子。',
  };
}

// The right page in the wrong collection, or the beginning of its name.
function nearIdentifier(address: string, pages: Iterable<string>): string | undefined {
  const id = address.split('/').at(-2) ?? '';
  const all = [...pages];
  return all.find((page) => page.endsWith(`/${id}/`)) ?? all.find((page) => page.includes(`/${id}-`));
}

// Further pages of a list are numbered; groups inside a collection lie one level deeper than entries.
function isListPage(address: string): boolean {
  const [first = '', second = '', third = ''] = address.replace(/^\/en\//, '/').split('/').slice(1, -1);
  return isCollection(first) && (third !== '' || /^\d{1,4}$/.test(second));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
