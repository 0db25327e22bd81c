import type { IncomingMessage } from 'node:http';
import { contentType, isCompressible } from './content-types.ts';
import type { FileCache } from './file-cache.ts';
import { isUnchanged, preferredEncoding } from './negotiation.ts';
import { redirectKey, type Redirect, type ReleaseFacts } from './release-facts.ts';
import { responseHeaders } from './response-headers.ts';
import { locateFile } from './site-files.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

export interface Site {
  readonly directory: string;
  readonly cache: FileCache;
  readonly facts: ReleaseFacts;
}

type Request = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

export function textAnswer(status: number, text: string, headers: Record<string, string> = {}): Answer {
  const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' };
  return { status, headers: { ...plain, 'Cache-Control': 'no-store', ...headers }, body: Buffer.from(`${text}\n`) };
}

// 302 for the way into the base: a preview's next site at this port may live elsewhere, and browsers keep a 301.
function moved(status: number, location: string): Answer {
  const cacheControl = status === 301 || status === 308 ? 'public, max-age=0, must-revalidate' : 'no-store';
  return textAnswer(status, location, { Location: location, 'Cache-Control': cacheControl });
}

async function fileAnswer(site: Site, request: Request, file: string, address: string, status = 200): Promise<Answer> {
  const type = contentType(file);
  const canCompress = isCompressible(type);
  const accepted = request.headers['accept-encoding'];
  const encoding = canCompress ? preferredEncoding(Array.isArray(accepted) ? accepted.join() : accepted) : 'identity';
  const found = await site.cache.read(file, encoding);
  const isHttps = request.headers['x-forwarded-proto'] === 'https';
  const headers = {
    ...responseHeaders(address, type, isHttps),
    ETag: found.entityTag,
    ...(canCompress ? { Vary: 'Accept-Encoding' } : {}),
    ...(found.encoding === 'identity' ? {} : { 'Content-Encoding': found.encoding }),
  };
  if (status === 200 && isUnchanged(request.headers['if-none-match'], found.entityTag)) {
    return { status: 304, headers, body: Buffer.alloc(0) };
  }
  return { status, headers, body: found.body };
}

/** The site's own page for what is absent (404) or gone (410), in the status that fits. */
async function absentAnswer(site: Site, request: Request, status: 404 | 410): Promise<Answer> {
  for (const name of [`${status}.html`, '404.html']) {
    const located = await locateFile(site.directory, `/${name}`);
    if (located.kind === 'file') return fileAnswer(site, request, located.file, `/${name}`, status);
  }
  return textAnswer(status, status === 410 ? '这个页面已经撤下。' : '没有这个页面。');
}

function redirectAnswer(site: Site, request: Request, redirect: Redirect, query: string): Promise<Answer> | Answer {
  if (redirect.to === undefined) return absentAnswer(site, request, 410);
  const isOwn = redirect.to.startsWith('/');
  const target = isOwn ? encodeURI(decodeURI(site.facts.base + redirect.to.slice(1))) : redirect.to;
  return moved(redirect.status, target + (target.includes('?') || target.includes('#') ? '' : query));
}

/** The answer to a request, as a value: nothing is written here. */
export async function answerRequest(site: Site, request: Request): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return textAnswer(405, '这里只能读取（GET、HEAD）。', { Allow: 'GET, HEAD' });
  }
  const target = request.url ?? '/';
  const path = target.split(/[?#]/)[0] ?? '/';
  const query = target.includes('?') ? target.slice(target.indexOf('?')).split('#')[0]! : '';
  const { base, redirects } = site.facts;
  if (base !== '/' && path === '/') return moved(302, base + query);
  if (`${path}/` === base) return moved(301, base + query);
  if (!path.startsWith(base)) {
    return path.startsWith('/') ? absentAnswer(site, request, 404) : textAnswer(400, '这个网址写得不完整。');
  }

  const address = path.slice(base.length - 1);
  const redirect = redirects.get(redirectKey(address) ?? '?');
  if (redirect !== undefined) return redirectAnswer(site, request, redirect, query);

  const located = await locateFile(site.directory, address);
  if (located.kind === 'unreadable') return textAnswer(400, '这个网址里有不能识别的字符。');
  if (located.kind === 'moved') return moved(301, base + located.address.slice(1) + query);
  if (located.kind === 'missing') return absentAnswer(site, request, 404);
  return fileAnswer(site, request, located.file, located.address);
}
