import { headerSets, type HeaderSet } from './header-sets.ts';
import { hostMoves, type HostSite } from './host-site.ts';

/** A string as Caddy reads it between double quotes. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function headerBlock(matcher: string, headers: HeaderSet): string[] {
  return [`header ${matcher} {`, ...Object.entries(headers).map(([name, value]) => `  ${name} ${quoted(value)}`), '}'];
}

/** The inside of a site block; `root` comes from whoever installs it. */
export function caddyFile(site: HostSite): string {
  const sets = headerSets();
  const { base } = site;
  const moves = hostMoves(site);
  const gone = moves.filter(({ to }) => to === undefined).flatMap(({ from }) => from);
  return [
    'encode zstd gzip',
    `@search path ${base}search/* ${base}en/search/*`,
    `@immutable path ${base}_astro/* ${base}pagefind/fragment/* ${base}pagefind/index/* ${base}pagefind/filter/* ${base}pagefind/pagefind.*.pf_meta`,
    '@drawings {', '  path *.svg', `  not path ${base}_astro/*`, '}',
    '@feeds path *.xml',
    '@pages {', '  path */ *.html', `  not path ${base}search/* ${base}en/search/*`, '}',
    '@files {', '  path_regexp \\.[A-Za-z0-9_]+$',
    `  not path *.html *.svg *.xml ${base}_astro/* ${base}pagefind/fragment/* ${base}pagefind/index/* ${base}pagefind/filter/*`, '}',
    ...headerBlock('*', sets.shared),
    ...headerBlock('@pages', sets.page),
    ...headerBlock('@search', sets.search),
    ...headerBlock('@files', sets.file),
    ...headerBlock('@drawings', sets.drawing),
    ...headerBlock('@feeds', sets.feed),
    ...headerBlock('@immutable', sets.immutable),
    '@hidden {', '  path */.*', '  not path /.well-known/*', '}',
    'error @hidden 404',
    ...(gone.length > 0 ? [`@gone path ${gone.map(quoted).join(' ')}`, 'error @gone 410'] : []),
    ...moves.flatMap(({ from, to }) => (to === undefined ? [] : from.map((old) => `redir ${quoted(old)} ${quoted(to)} 301`))),
    'file_server',
    'handle_errors {', `  rewrite * ${base}404.html`, '  file_server', '}',
    '',
  ].join('\n');
}
