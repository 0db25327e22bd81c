import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathSegments } from './site-files.ts';

export interface Redirect {
  /** An address of the site without its base, or a whole https address; absent for what is gone. */
  readonly to?: string;
  readonly status: 301 | 302 | 307 | 308 | 410;
}

export interface ReleaseFacts {
  readonly base: string;
  readonly redirects: ReadonlyMap<string, Redirect>;
}

const statuses = [301, 302, 307, 308, 410];

/** One spelling for an address: decoded, composed, without the last slash. */
export function redirectKey(address: string): string | undefined {
  const segments = pathSegments(address.split(/[?#]/)[0] ?? '');
  if (segments === undefined) return undefined;
  return `/${segments.join('/')}`.normalize('NFC').replace(/\/$/, '');
}

async function readJson(file: string): Promise<Record<string, unknown>> {
  if (!(await stat(file).catch(() => undefined))?.isFile()) return {};
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
}

/**
 * What a build says about itself in `.release/`, which is never served: `site.json` `{ "base": "/alumni/" }` and
 * `redirects.json` `{ "/old/": { "to": "/new/", "status": 301 }, "/gone/": { "status": 410 } }`. Both may be absent.
 */
export async function readReleaseFacts(directory: string): Promise<ReleaseFacts> {
  const [site, listed] = await Promise.all([
    readJson(join(directory, '.release/site.json')),
    readJson(join(directory, '.release/redirects.json')),
  ]);
  const redirects = new Map<string, Redirect>();
  for (const [from, value] of Object.entries(listed)) {
    const redirect = value as Redirect;
    const key = redirectKey(from);
    const isGone = redirect.status === 410;
    if (key === undefined || !statuses.includes(redirect.status) || isGone === (redirect.to !== undefined)) {
      throw new Error(`.release/redirects.json: ${from} → ${JSON.stringify(value)}`);
    }
    redirects.set(key, redirect);
  }
  return { base: typeof site['base'] === 'string' ? site['base'] : '/', redirects };
}
