import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SharePicture } from '#domain/share-picture.ts';
import type { ShareColours } from './share-picture-frame.ts';
import { sharePress } from './share-picture.ts';

export interface WantedPicture {
  /** `/share/<digest>.jpg` */
  readonly address: string;
  readonly picture: SharePicture;
  /** Its block print or photograph. */
  readonly file?: string | undefined;
}

export interface ShareCacheOptions {
  readonly directory: string;
  readonly colours: ShareColours;
  readonly onProgress?: (progress: { drawn: number; missing: number }) => void;
}

/** Puts the pictures into `folder`, drawing those that the cache does not hold yet; returns how many were drawn. */
export async function placeSharePictures(
  wanted: readonly WantedPicture[], folder: string, { directory, colours, onProgress }: ShareCacheOptions,
): Promise<number> {
  await mkdir(directory, { recursive: true });
  await mkdir(folder, { recursive: true });
  const unique = [...new Map(wanted.map((one) => [one.address, one])).values()];
  const missing: WantedPicture[] = [];
  for (const one of unique) {
    const found = await stat(join(directory, basename(one.address))).catch(() => undefined);
    if (!found || found.size === 0) missing.push(one);
  }
  // Those with the same print one after the other, so that it is opened once.
  missing.sort((a, b) => (a.file ?? '').localeCompare(b.file ?? '') || a.address.localeCompare(b.address));
  const press = sharePress(colours);
  let drawn = 0;
  const waiting = missing.values();
  const work = async () => {
    for (const { address, picture, file } of waiting) {
      const bytes = await press.draw(picture, file).catch((error: Error) => {
        throw new Error(`“${picture.title}”的分享图没有画成：${error.message}`);
      });
      await writeWhole(join(directory, basename(address)), bytes);
      drawn += 1;
      onProgress?.({ drawn, missing: missing.length });
    }
  };
  // sharp works off the main thread: three under way keep two cores busy.
  await Promise.all(Array.from({ length: 3 }, work));
  for (const { address } of unique) await copyFile(join(directory, basename(address)), join(folder, basename(address)));
  return drawn;
}

/** The file appears under its name only when it is complete. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}-${randomUUID()}.unfinished`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}
