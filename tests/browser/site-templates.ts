import { builtPages } from '../built-pages.ts';

const collections = [
  'people', 'stories', 'news', 'chapters', 'events', 'culture', 'series', 'issues', 'giving', 'documents', 'pages',
];

/** One address of each kind of page, without the base: its longest, in both languages where they differ. */
export function templateAddresses(directory: string): string[] {
  const pages = builtPages(directory);
  const longest = (pattern: RegExp) => pages
    .filter(({ address }) => pattern.test(address))
    .toSorted((a, b) => b.html.length - a.html.length)[0]?.address;
  const entries = collections.map((name) => longest(new RegExp(`^/${name}/(?!page/)[^/]+/$`)));
  const lists = ['/stories/', '/people/', '/chapters/', '/news/page/2/'];
  const fixed = ['/', '/en/', '/search/', '/lists/honours/', '/lists/history/', '/404.html'];
  const english = ['/en/people/', longest(/^\/en\/stories\/(?!page\/)[^/]+\/$/), longest(/^\/en\/documents\/[^/]+\/$/)];
  const known = new Set(pages.map(({ address }) => address));
  return [...fixed, ...lists, ...entries, ...english]
    .filter((address): address is string => address !== undefined && known.has(address));
}
