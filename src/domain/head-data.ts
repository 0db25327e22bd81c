import type { Language } from './addresses.ts';
import type { LinkedNode } from './json-ld/linked-data.ts';
import type { LinkedGraph } from './json-ld/print-graph.ts';

/** A page on the way to this one; `address` is without the base. */
export interface Crumb {
  readonly name: string;
  readonly address: string;
}

export interface HeadFeed {
  readonly title: string;
  /** Without the base. */
  readonly address: string;
}

/** What the head of a page says beside its title; all addresses in it are without host and base. */
export interface HeadData {
  readonly description: string;
  readonly kind: 'website' | 'article' | 'profile';
  /** The page that stands for this one where the same text has several addresses; nothing where none may be found. */
  readonly canonical: string | undefined;
  /** The languages that this page really exists in, with its address in each; fewer than two say nothing. */
  readonly alternates: readonly { language: Language; address: string }[];
  readonly shareImage: ShareImage;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly feeds: readonly HeadFeed[];
  readonly breadcrumbs: readonly Crumb[];
  readonly jsonLd: LinkedGraph;
  /** The colours of the school, for the bars of the browser. */
  readonly brand: string;
  readonly accent?: string | undefined;
}

export interface ShareImage {
  /** Without the base. */
  readonly address: string;
  readonly alt: string;
}

/** What the heads of all pages of a language have in common. */
export interface FrameHead {
  /** The whole address of the first page of the site, with a slash at its end. */
  readonly root: string;
  readonly siteTitle: string;
  readonly description: string;
  readonly home: Crumb;
  readonly sections: Readonly<Record<string, Crumb & { shareImage: ShareImage; feeds: readonly HeadFeed[] }>>;
  readonly shareImage: ShareImage;
  readonly feeds: readonly HeadFeed[];
  /** The site, the school and its association as linked data. */
  readonly nodes: readonly LinkedNode[];
  readonly brand: string;
  readonly accent?: string | undefined;
}

const longestDescription = 120;

/** One or two sentences for search engines: the first that says something, in at most 120 characters. */
export function headDescription(candidates: readonly (string | undefined)[]): string {
  const found = candidates.map((text) => (text ?? '').replace(/\s+/gu, ' ').trim()).find((text) => text !== '') ?? '';
  const characters = [...found];
  // A Latin letter takes half the room of a Chinese one.
  const limit = /\p{Script=Han}/u.test(found) ? longestDescription : longestDescription * 2;
  return characters.length <= limit ? found : `${characters.slice(0, limit - 1).join('').replace(/[，、；：,;:\s]+$/u, '')}…`;
}
