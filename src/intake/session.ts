import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { checkContent } from './check-content.ts';
import type { Corpus } from './entry.ts';

// Vite evaluates content.config.ts in a module graph of its own, so what the build has already read and checked is
// handed over on the global object.
const key = Symbol.for('alumni-chronicle.intake');
const shared = globalThis as { [key]?: Promise<Corpus> | undefined };

/** The folder that holds the content. */
export function contentDirectory(): string {
  return process.env['ALUMNI_CONTENT'] ?? resolve('content');
}

/** Where Astro keeps what it made of a content folder; each folder has its own, so that they never mix. */
export function cacheDirectory(content = contentDirectory()): string {
  if (content === resolve('content')) return resolve('.cache/astro');
  return resolve('.cache', `astro-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`);
}

export const pictureCacheFile = resolve('.cache/pictures.json');
export const plateDirectory = resolve('.cache/plates');

/** What was read and checked, once for all collections. */
export function checkedContent(): Promise<Corpus> {
  shared[key] ??= checkContent(contentDirectory(), { now: process.env['ALUMNI_NOW'], pictureCache: pictureCacheFile });
  return shared[key];
}

/** Reads and checks again at the next question. */
export function forgetContent(): void {
  shared[key] = undefined;
}
