import { isSearchAddress } from '#domain/content-policy.ts';
import { isImmutable } from '../server/response-headers.ts';
import { headerSets, type HeaderSet } from './header-sets.ts';
import { hostMoves, type HostSite } from './host-site.ts';

/** Folders whose parts differ in their headers. */
const divided = new Set(['en', 'pagefind']);

/**
 * `_headers` as Netlify, Cloudflare Pages and their like read it. Hosts disagree on what happens when two rules give the
 * same header, so no address gets one twice: what all have stands under `/*`, the rest folder by folder.
 */
export function headersFile(site: HostSite): string {
  const sets = headerSets();
  const places = new Map<string, HeaderSet>();
  for (const file of site.files) {
    const [place, set] = placeOf(file, sets);
    // A folder with pages in it gets the headers of pages, whatever else lies there.
    if (places.get(place) !== sets.page && places.get(place) !== sets.search) places.set(place, set);
  }
  const rules = [['*', sets.shared] as const, ...[...places].sort(([a], [b]) => (a < b ? -1 : 1))];
  return rules.map(([place, headers]) =>
    [`${site.base}${place}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')).join('\n\n') + '\n';
}

function placeOf(file: string, sets: ReturnType<typeof headerSets>): [place: string, set: HeaderSet] {
  const folders = file.split('/').slice(0, -1);
  const depth = divided.has(folders[0] ?? '') ? 2 : 1;
  const isShallow = folders.length < depth;
  const place = isShallow ? encodeURI(file).replace(/(?<=^|\/)index\.html$/, '') : `${encodeURI(folders.slice(0, depth).join('/'))}/*`;
  if (isImmutable(`/${file}`)) return [place, sets.immutable];
  if (file.endsWith('.html')) return [place, isSearchAddress(`/${file}`) ? sets.search : sets.page];
  if (isShallow && file.endsWith('.svg')) return [place, sets.drawing];
  return [place, isShallow && file.endsWith('.xml') ? sets.feed : sets.file];
}

/**
 * `_redirects`. It lies in the site, and many hosts know no 410: what is gone is not named in it, so that its address
 * stands nowhere, and is answered as not found.
 */
export function redirectsFile(site: HostSite): string {
  const lines = hostMoves(site).flatMap(({ from, to }) =>
    (to === undefined ? [] : from.map((address) => `${encodeURI(address)} ${to} 301`)));
  return `${lines.join('\n')}\n`;
}
