import { describe, expect, test } from 'vitest';
import { contentPolicy } from '#domain/content-policy.ts';
import { caddyFile } from './host-files/caddy-file.ts';
import { headersFile, redirectsFile } from './host-files/netlify-files.ts';
import { nginxMaps, nginxServer } from './host-files/nginx-file.ts';
import { responseHeaders } from './server/response-headers.ts';

const site = {
  base: '/alumni/',
  redirects: {
    '/info/1137/8004.htm': { to: '/stories/x/', status: 301 as const }, '/旧 址/': { to: '/people/y/', status: 301 as const },
    '/gone/': { status: 410 as const }, '/formerly-gone/': { to: '/gone/', status: 301 as const },
  },
  files: [
    '404.html', 'index.html', 'rss.xml', 'favicon.svg', '_astro/a.js', 'stories/x/index.html', 'search/index.html', 'en/index.html',
    'en/search/index.html', 'en/stories/x/index.html', 'pagefind/pagefind.js', 'pagefind/fragment/a.pf_fragment', 'icons/seal-32.png',
  ],
};
const page = contentPolicy({ search: false, delivery: 'header' });
const search = contentPolicy({ search: true, delivery: 'header' });
const isOf = (address: string, type: string) => responseHeaders(address, type, true);

/** The headers of `_headers` for an address; a header that two rules give is an error. */
function headersFor(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const block of headersFile(site).trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    const isMatch = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const line of isMatch ? lines : []) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/s);
      expect(found[name], `${path} ${name}`).toBeUndefined();
      found[name] = value;
    }
  }
  return found;
}

describe('_headers', () => {
  test.each([
    ['/alumni/', '/', 'text/html; charset=utf-8'],
    ['/alumni/404.html', '/404.html', 'text/html; charset=utf-8'],
    ['/alumni/stories/x/', '/stories/x/', 'text/html; charset=utf-8'],
    ['/alumni/en/', '/en/', 'text/html; charset=utf-8'],
    ['/alumni/en/stories/x/', '/en/stories/x/', 'text/html; charset=utf-8'],
    ['/alumni/search/', '/search/', 'text/html; charset=utf-8'],
    ['/alumni/en/search/', '/en/search/', 'text/html; charset=utf-8'],
    ['/alumni/rss.xml', '/rss.xml', 'application/rss+xml'],
    ['/alumni/favicon.svg', '/favicon.svg', 'image/svg+xml'],
    ['/alumni/_astro/a.js', '/_astro/a.js', 'text/javascript'],
    ['/alumni/pagefind/pagefind.js', '/pagefind/pagefind.js', 'text/javascript'],
    ['/alumni/pagefind/fragment/a.pf_fragment', '/pagefind/fragment/a.pf_fragment', 'application/octet-stream'],
    ['/alumni/icons/seal-32.png', '/icons/seal-32.png', 'image/png'],
  ])('%s has the headers of our own server', (path, address, type) => {
    const { 'Content-Type': _type, ...expected } = isOf(address, type);
    expect(headersFor(path)).toEqual(expected);
  });

  test('old addresses lead on with and without their last slash; what is gone is not named', () => {
    expect(redirectsFile(site).trim().split('\n')).toEqual([
      '/alumni/info/1137/8004.htm /alumni/stories/x/ 301', '/alumni/info/1137/8004.htm/ /alumni/stories/x/ 301',
      '/alumni/%E6%97%A7%20%E5%9D%80 /alumni/people/y/ 301', '/alumni/%E6%97%A7%20%E5%9D%80/ /alumni/people/y/ 301',
    ]);
  });
});

/** The braces of a configuration outside of its strings. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text.replace(/"(?:\\.|[^"\\])*"/g, '""')) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe('nginx', () => {
  const [maps, server] = [nginxMaps(site), nginxServer(site)];

  test('holds both policies, the long and the short memory and the other headers as our server sends them', () => {
    const headers = isOf('/', 'text/html');
    for (const value of [page, search, headers['Cache-Control'], headers['Strict-Transport-Security'], isOf('/_astro/a', 'a')['Cache-Control']]) {
      expect(maps).toContain(`"${value}"`);
    }
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy']) {
      expect(server).toContain(`add_header ${name} "${headers[name]}" always;`);
    }
  });

  test('the pattern of the search page fits what the server calls one', () => {
    const pattern = /"~(\^[^"]*search[^"]*)"/.exec(maps)?.[1]?.replaceAll('\\\\', '\\') ?? 'nothing';
    const fits = (path: string) => new RegExp(pattern).test(path);
    expect([fits('/alumni/search/'), fits('/alumni/en/search/'), fits('/alumni/stories/search/'), fits('/search/')])
      .toEqual([true, true, false, false]);
  });

  test('every line is a statement or a block, every variable is defined', () => {
    for (const text of [maps, server]) {
      expect(isBalanced(text)).toBe(true);
      const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
      expect(lines.filter((line) => !/[;{}]$/.test(line))).toEqual([]);
    }
    const defined = new Set([...maps.matchAll(/^map \S+ \$(\w+) \{$/gm)].map(([, name]) => name));
    const used = [...server.matchAll(/\$(alumni_\w+)/g)].map(([, name]) => name);
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
    expect(maps).toContain('"/alumni/旧 址/" "/alumni/people/y/";');
    expect(maps).toContain('"/alumni/gone/" 1;');
  });
});

test('Caddy holds the same policies and addresses', () => {
  const text = caddyFile(site);
  expect(isBalanced(text)).toBe(true);
  for (const value of [page, search, isOf('/_astro/a', 'a')['Cache-Control'], isOf('/', 'text/html')['Permissions-Policy']]) {
    expect(text).toContain(`"${value}"`);
  }
  expect(text).toContain('redir "/alumni/旧 址/" "/alumni/people/y/" 301');
  expect(text).toContain('@gone path "/alumni/gone" "/alumni/gone/" "/alumni/formerly-gone" "/alumni/formerly-gone/"');
  const matchers = [...text.matchAll(/^(?:header|error) (@\w+)/gm)].map(([, name]) => name!);
  expect(matchers.filter((name) => !new RegExp(`^${name} `, 'm').test(text))).toEqual([]);
});
