import { readFile, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { basePrefix } from '#domain/addresses.ts';
import { placeSharePictures, type WantedPicture } from '#imagery/share-picture-cache.ts';
import { shareColours } from './site-colours.ts';

const list = 'share-pictures.json';
const named = /<meta property="og:image" content="([^"]+)"/;

export interface ShareOptions {
  readonly brand: string;
  readonly accent?: string | undefined;
  readonly base: string;
  readonly onProgress?: (progress: { drawn: number; missing: number }) => void;
}

/** Draws the share pictures that the pages of a built site name, and no others; returns how many there are. */
export async function drawSharePictures(directory: string, options: ShareOptions): Promise<{ pictures: number; drawn: number }> {
  const { base, brand, accent, onProgress } = options;
  const known = JSON.parse(await readFile(join(directory, list), 'utf8')) as WantedPicture[];
  // It was written for this step and holds paths of this machine.
  await rm(join(directory, list));
  const byAddress = new Map(known.map((one) => [one.address, one]));
  const wanted = new Map<string, WantedPicture>();
  for (const [address, page] of await sharedAddresses(directory, base)) {
    const found = byAddress.get(address);
    if (!found) throw new Error(`${page} 的分享图 ${address} 没有登记。请检查 src/queries/share-images.ts。`);
    wanted.set(address, found);
  }
  const drawn = await placeSharePictures([...wanted.values()], join(directory, 'share'), {
    directory: resolve('.cache/share'), colours: shareColours({ brand, accent }), ...(onProgress && { onProgress }),
  });
  return { pictures: wanted.size, drawn };
}

/** The share pictures that pages name, without the base, each with the first page that does. */
async function sharedAddresses(directory: string, base: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('.html')).sort()) {
    const html = await readFile(join(directory, file), 'utf8');
    const whole = named.exec(html.slice(0, html.indexOf('</head>')))?.[1];
    if (whole === undefined) continue;
    const address = new URL(whole).pathname.slice(basePrefix(base).length);
    if (!found.has(address)) found.set(address, file);
  }
  return found;
}
