import { headerSets } from './header-sets.ts';
import { hostMoves, type HostSite } from './host-site.ts';

/** A string as nginx reads it between double quotes; a dollar sign would begin a variable. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const named = (name: string) => name.toLowerCase().replaceAll('-', '_');

/** The part for `http { }`: which headers an answer gets, and where old addresses lead. */
export function nginxMaps(site: HostSite): string {
  const sets = headerSets();
  const base = literal(site.base);
  const search = quoted(`~^${base}(?:[a-z]{2}(?:-[a-z]+)?\\/)?search\\/`);
  const immutable = quoted(`~^${base}(?:_astro\\/|pagefind\\/(?:fragment|index|filter)\\/|pagefind\\/pagefind\\.[^\\/]+\\.pf_meta$)`);
  const moves = hostMoves(site).filter(({ from }) => from.every((address) => !address.includes('$')));
  const lines = (rows: readonly string[]) => rows.map((row) => `  ${row}`);
  const csp = 'Content-Security-Policy';
  return [
    'map_hash_bucket_size 512;',
    'map_hash_max_size 65536;',
    '',
    'map $uri $alumni_policy {',
    ...lines([`default ${quoted(sets.page[csp] ?? '')};`, `${search} ${quoted(sets.search[csp] ?? '')};`]),
    '}',
    'map $sent_http_content_type $alumni_content_security_policy {',
    ...lines([
      'default "";', '"~^text/html" $alumni_policy;', '"~^application/(?:rss\\+|atom\\+)?xml" $alumni_policy;',
      '"~^text/xml" $alumni_policy;', `"~^image/svg" ${quoted(sets.drawing[csp] ?? '')};`,
    ]),
    '}',
    'map $sent_http_content_type $alumni_cross_origin_opener_policy {',
    ...lines(['default "";', `"~^text/html" ${quoted(sets.page['Cross-Origin-Opener-Policy'] ?? '')};`]),
    '}',
    'map $sent_http_content_type $alumni_cross_origin_resource_policy {',
    ...lines([`default ${quoted(sets.file['Cross-Origin-Resource-Policy'] ?? '')};`, '"~^text/html" "";']),
    '}',
    'map $uri $alumni_cache_control {',
    ...lines([`default ${quoted(sets.page['Cache-Control'] ?? '')};`, `${immutable} ${quoted(sets.immutable['Cache-Control'] ?? '')};`]),
    '}',
    'map $https $alumni_strict_transport_security {',
    ...lines(['default "";', `on ${quoted(sets.shared['Strict-Transport-Security'] ?? '')};`]),
    '}',
    'map $uri $alumni_moved {',
    ...lines(['default "";', ...moves.flatMap(({ from, to }) => (to === undefined ? [] : from.map((old) => `${quoted(old)} ${quoted(to)};`)))]),
    '}',
    'map $uri $alumni_gone {',
    ...lines(['default 0;', ...moves.flatMap(({ from, to }) => (to === undefined ? from.map((old) => `${quoted(old)} 1;`) : []))]),
    '}',
    '',
  ].join('\n');
}

/** The part for `server { }`. */
export function nginxServer({ base }: HostSite): string {
  const sets = headerSets();
  const variable = ['Content-Security-Policy', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy', 'Cache-Control',
    'Strict-Transport-Security'];
  const constant = Object.entries(sets.shared).filter(([name]) => !variable.includes(name));
  return [
    'index index.html;',
    'charset utf-8;',
    'charset_types text/html text/css text/plain text/xml text/javascript application/javascript application/json application/rss+xml;',
    'server_tokens off;',
    'absolute_redirect off;',
    'gzip on;',
    'gzip_static on;',
    'gzip_vary on;',
    'gzip_types text/css text/plain text/xml text/javascript application/javascript application/json application/rss+xml image/svg+xml;',
    '# brotli_static on;',
    ...constant.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ...variable.map((name) => `add_header ${name} $alumni_${named(name)} always;`),
    `error_page 404 ${base}404.html;`,
    `error_page 410 ${base}404.html;`,
    'if ($alumni_gone) { return 410; }',
    'if ($alumni_moved) { return 301 $alumni_moved$is_args$args; }',
    'location ~ "/\\.(?!well-known/)" { return 404; }',
    `location ${base} { try_files $uri $uri/ =404; }`,
    ...(base === '/' ? [] : [`location = / { return 302 ${base}; }`]),
    '',
  ].join('\n');
}
