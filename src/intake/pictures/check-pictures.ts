import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Attachment } from '../entry.ts';
import { examinePicture, largestFile, type PictureFact } from './examine-picture.ts';
import { readPictureCache, type PictureCache } from './picture-cache.ts';
import { isNamedLikePicture } from './picture-kind.ts';

interface Options {
  /** Where earlier results are kept, `.cache/pictures.json`; without it every picture is decoded. */
  cacheFile?: string;
}

const atOnce = 2;

/** What each picture among the attachments is, by its path inside the content folder. */
export async function checkPictures(
  attachments: Iterable<Attachment>, { cacheFile }: Options = {},
): Promise<Map<string, PictureFact>> {
  const pictures = [...attachments].filter(({ file }) => isNamedLikePicture(file));
  const cache = cacheFile === undefined ? undefined : await readPictureCache(cacheFile);
  const facts = new Map<string, PictureFact>();
  const waiting = pictures.values();
  const work = async () => {
    for (const picture of waiting) facts.set(picture.file, await factOf(picture, cache));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await cache?.save(commonFolder(pictures));
  return facts;
}

async function factOf({ path }: Attachment, cache: PictureCache | undefined): Promise<PictureFact> {
  const { size, mtimeMs, ctimeMs } = await stat(path);
  const stamp = [size, mtimeMs, ctimeMs].join(' ');
  const unchanged = cache?.unchanged(path, stamp);
  if (unchanged) return unchanged;
  // A file beyond the limit is not read to the end.
  const bytes = size > largestFile * 4 ? Buffer.alloc(0) : await readFile(path);
  if (bytes.length < size) return { kind: 'unknown', size, fault: 'weight' };
  const digest = createHash('sha256').update(bytes).digest('hex');
  const fact = cache?.byDigest(digest) ?? await examinePicture(bytes);
  cache?.keep(path, stamp, digest, fact);
  return fact;
}

function commonFolder(pictures: readonly Attachment[]): string {
  const [first] = pictures;
  return first ? first.path.slice(0, first.path.length - first.file.length) : '\0';
}
