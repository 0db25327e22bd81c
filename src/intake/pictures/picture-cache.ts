import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PictureFact } from './examine-picture.ts';

/** Raised whenever a picture might be judged differently. */
const checkerVersion = 2;

interface Stored {
  version: number;
  /** By path on disk: what tells that a file is unchanged, and the digest of its bytes. */
  files: Record<string, [stamp: string, digest: string]>;
  facts: Record<string, PictureFact>;
}

const emptyCache = (): Stored => ({ version: checkerVersion, files: {}, facts: {} });

/** The memory of a cache file that is missing, damaged or of another version is empty. */
export async function readPictureCache(cacheFile: string): Promise<PictureCache> {
  try {
    const stored = JSON.parse(await readFile(cacheFile, 'utf8')) as Stored;
    return new PictureCache(cacheFile, stored.version === checkerVersion ? stored : emptyCache());
  } catch {
    return new PictureCache(cacheFile, emptyCache());
  }
}

/** What is known of pictures from earlier runs. */
export class PictureCache {
  readonly #cacheFile: string;
  readonly #before: Stored;
  readonly #after = emptyCache();
  #changed = false;

  constructor(cacheFile: string, before: Stored) {
    this.#cacheFile = cacheFile;
    this.#before = before;
  }

  /** The fact of an unchanged file, which need not even be read. */
  unchanged(file: string, stamp: string): PictureFact | undefined {
    const [knownStamp, digest = ''] = this.#before.files[file] ?? [];
    const fact = knownStamp === stamp ? this.#before.facts[digest] : undefined;
    if (fact) this.#note(file, stamp, digest, fact);
    return fact;
  }

  byDigest(digest: string): PictureFact | undefined {
    return this.#after.facts[digest] ?? this.#before.facts[digest];
  }

  keep(file: string, stamp: string, digest: string, fact: PictureFact): void {
    this.#note(file, stamp, digest, fact);
    this.#changed = true;
  }

  #note(file: string, stamp: string, digest: string, fact: PictureFact): void {
    this.#after.files[file] = [stamp, digest];
    this.#after.facts[digest] = fact;
  }

  /** Writes what this run saw, and what earlier runs saw in other folders. */
  async save(folder: string): Promise<void> {
    for (const [file, [stamp, digest]] of Object.entries(this.#before.files)) {
      const fact = this.#before.facts[digest];
      if (fact && !file.startsWith(folder)) this.#note(file, stamp, digest, fact);
    }
    const isSmaller = Object.keys(this.#after.files).length < Object.keys(this.#before.files).length;
    if (!this.#changed && !isSmaller) return;
    await mkdir(path.dirname(this.#cacheFile), { recursive: true });
    const unfinished = `${this.#cacheFile}.${process.pid}`;
    await writeFile(unfinished, JSON.stringify(this.#after));
    await rename(unfinished, this.#cacheFile);
  }
}
