import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer, type ServerOptions } from './start-server.ts';

const page = `<!doctype html><title>校友志</title>${'<p>海边的灯一盏一盏亮起来。</p>'.repeat(60)}`;
const name = encodeURIComponent('林海燕');
let directory: string;
let running: RunningServer[] = [];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'server-'));
  write('index.html', page);
  write('stories/林海燕/index.html', page);
  write('search/index.html', page);
  write('404.html', '<!doctype html><title>没有这一页</title>');
  write('_astro/main.abc123.css', 'body{color:#222}'.repeat(80));
  write('art.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write('.release/redirects.json', JSON.stringify({
    '/old/': { to: '/stories/林海燕/', status: 301 },
    '/旧文/': { to: 'https://example.edu.cn/x', status: 308 },
    '/gone/': { status: 410 },
  }));
});

afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  running = [];
});

afterAll(() => rmSync(directory, { recursive: true }));

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ directory, port: 0, ...options });
  running.push(server);
  return server;
}

interface Reply { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Sends the path as it is, where fetch would tidy it first. */
function ask(
  server: RunningServer,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Reply> {
  return new Promise((fulfil, reject) => {
    const options = { host: '127.0.0.1', port: server.port, path, headers, method, agent: false };
    const outgoing = httpRequest(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        fulfil({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }));
    });
    outgoing.on('error', reject).end();
  });
}

test('a page with its headers, by its Chinese address', async () => {
  const reply = await ask(await start(), `/stories/${name}/`);
  expect([reply.status, reply.body.toString()]).toEqual([200, page]);
  expect(reply.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(page)),
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
    vary: 'Accept-Encoding',
  });
});

test('brotli before gzip, gzip when asked, nothing when refused; each with its own tag', async () => {
  const server = await start();
  const [brotli, gzipped, plain] = await Promise.all(
    ['gzip, deflate, br', 'gzip;q=0.8, br;q=0', 'identity'].map((accepted) =>
      ask(server, '/', { 'Accept-Encoding': accepted })),
  );
  expect(brotli!.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli!.body).toString()).toBe(page);
  expect(gzipped!.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzipped!.body).toString()).toBe(page);
  expect(plain!.headers).not.toHaveProperty('content-encoding');
  expect(new Set([brotli!, gzipped!, plain!].map(({ headers }) => headers.etag)).size).toBe(3);
});

test('an unchanged page is 304 with the same headers; a changed one is sent', async () => {
  const server = await start();
  write('changing/index.html', page);
  const first = await ask(server, '/changing/', { 'Accept-Encoding': 'br' });
  const tag = first.headers.etag!;
  const known = { 'Accept-Encoding': 'br', 'If-None-Match': `"other", W/${tag}` };
  const second = await ask(server, '/changing/', known);
  expect([second.status, second.body.length, second.headers.etag]).toEqual([304, 0, tag]);
  expect(second.headers).toHaveProperty('content-security-policy');
  write('changing/index.html', page.replace('亮', '暗'));
  expect((await ask(server, '/changing/', known)).status).toBe(200);
});

test('hashed files are kept for a year', async () => {
  const reply = await ask(await start(), '/_astro/main.abc123.css');
  expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(reply.headers['cross-origin-resource-policy']).toBe('same-origin');
});

test('HEAD has the headers of GET and no body; other methods are refused', async () => {
  const server = await start();
  const head = await ask(server, '/', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
    200, String(Buffer.byteLength(page)), 0,
  ]);
  const post = await ask(server, '/', {}, 'POST');
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('a missing slash is one 301 that keeps the query', async () => {
  const reply = await ask(await start(), `/stories/${name}?from=wechat`);
  expect([reply.status, reply.headers.location]).toEqual([301, `/stories/${name}/?from=wechat`]);
});

test('an absent page is the site’s own 404', async () => {
  const reply = await ask(await start(), '/nothing/');
  expect([reply.status, reply.body.toString()]).toEqual([404, expect.stringContaining('没有这一页')]);
  expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
});

test.each(['/../package.json', '/%2e%2e/package.json', '/.release/redirects.json', '/%2erelease/site.json'])(
  'nothing outside the site, no dotfile: %s',
  async (path) => expect((await ask(await start(), path)).status).toBe(404),
);

test.each(['/%2e%2e%2fpackage.json', '/a%00b', '/%zz', 'http://example.edu.cn/'])('no address: %s', async (path) => {
  expect((await ask(await start(), path)).status).toBe(400);
});

test('old addresses move in one hop, withdrawn ones are gone', async () => {
  const server = await start();
  for (const old of ['/old/', '/old', '/%6fld/']) {
    const reply = await ask(server, `${old}?a=1`);
    expect([reply.status, reply.headers.location]).toEqual([301, `/stories/${name}/?a=1`]);
  }
  const outside = await ask(server, `/${encodeURIComponent('旧文')}/`);
  expect([outside.status, outside.headers.location]).toEqual([308, 'https://example.edu.cn/x']);
  expect((await ask(server, '/gone/')).status).toBe(410);
});

test('under a base: the way in, the pages, the redirects, nothing beside it', async () => {
  const server = await start({ base: '/alumni/' });
  expect(server.url).toBe(`http://127.0.0.1:${server.port}/alumni/`);
  const locations = await Promise.all(['/', '/alumni', '/alumni/old/', `/alumni/stories/${name}`].map(async (path) => {
    const { status, headers } = await ask(server, path);
    return [status, headers.location];
  }));
  expect(locations).toEqual([
    [302, '/alumni/'], [301, '/alumni/'], [301, `/alumni/stories/${name}/`], [301, `/alumni/stories/${name}/`],
  ]);
  expect((await ask(server, '/alumni/')).status).toBe(200);
  expect((await ask(server, '/stories/')).status).toBe(404);
  expect((await ask(server, '/alumnibus/')).status).toBe(404);
  expect((await ask(server, '/alumni/search/')).headers['content-security-policy']).toContain('wasm-unsafe-eval');
});

test('the base that the build recorded is the default', async () => {
  write('.release/site.json', '{"base":"/recorded/"}');
  const server = await start();
  rmSync(join(directory, '.release/site.json'));
  expect(server.url).toMatch(/\/recorded\/$/);
});

test('a taken port gives way to the next', async () => {
  const taken = createServer();
  const port = await new Promise<number>((fulfil) => {
    taken.listen(0, '127.0.0.1', () => fulfil((taken.address() as { port: number }).port));
  });
  const server = await start({ port });
  await new Promise((fulfil) => taken.close(fulfil));
  expect(server.port).toBeGreaterThan(port);
  expect((await ask(server, '/')).status).toBe(200);
});

test('two at once do not disturb each other', async () => {
  const [first, second] = await Promise.all([start({ port: 47_321 }), start({ port: 47_321, base: '/alumni/' })]);
  expect(first!.port).not.toBe(second!.port);
  const replies = await Promise.all([ask(first!, '/'), ask(second!, '/alumni/')]);
  expect(replies.map(({ status }) => status)).toEqual([200, 200]);
  await first!.close();
  expect((await ask(second!, '/alumni/')).status).toBe(200);
});
