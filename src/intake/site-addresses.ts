import { entryPath, languages, listPath, localPath } from '#domain/addresses.ts';
import { isPublished, type Publishable } from '#domain/publication.ts';
import { collectionNames, dataFileNames } from '#schemas/registry.ts';
import type { Corpus, Entry } from './entry.ts';

/** The pages of a site by address, `/stories/20260308-lin-haiyan/`. */
export interface SiteAddresses {
  /** An entry, or nothing for lists and other pages that are always there. */
  pages: Map<string, Entry | undefined>;
  /** Old addresses that lead on. */
  redirects: Set<string>;
  takenDown: Set<string>;
}

const known = new WeakMap<Corpus, SiteAddresses>();

/** Where the links of a text may lead, gathered once per corpus. */
export function siteAddresses(corpus: Corpus): SiteAddresses {
  const addresses = known.get(corpus) ?? gathered(corpus);
  known.set(corpus, addresses);
  return addresses;
}

function gathered(corpus: Corpus): SiteAddresses {
  const pages = new Map<string, Entry | undefined>();
  const rowValues = (list: string, key: string) => corpus.rows
    .filter((row) => row.list === list)
    .map((row) => row.data[key])
    .filter((value) => typeof value === 'string');
  for (const language of languages) {
    for (const path of ['/', '/search/']) pages.set(localPath(path, language), undefined);
    for (const collection of collectionNames) pages.set(listPath(collection, language), undefined);
    for (const list of dataFileNames) pages.set(localPath(`/lists/${list}/`, language), undefined);
    for (const entry of corpus.entries) {
      if (entry.lang === 'zh') pages.set(entryPath(entry.collection, entry.id, language), entry);
    }
  }
  const redirects = new Set(rowValues('redirects', 'from'));
  for (const { data } of corpus.entries) {
    const old: unknown = data['redirectFrom'];
    if (Array.isArray(old)) for (const from of old) redirects.add(String(from));
  }
  return { pages, redirects, takenDown: new Set(rowValues('takedown', 'url')) };
}

/** Whether the entry is on the site at the moment that counts as now. */
export function isOnSite(entry: Entry, corpus: Corpus): boolean {
  const consent = entry.data['consent'] as { state?: unknown } | undefined;
  const withdrawn = entry.collection === 'people' && consent?.state === 'withdrawn';
  return isPublished({ ...(entry.data as Publishable), withdrawn }, corpus.now);
}
