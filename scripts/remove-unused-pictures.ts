import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const naming = /\.(?:html|css|js|json|xml|webmanifest)$/;
const picture = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;
const address = /_astro\/([^"'\s<>()?#,\\]+)/g;

/**
 * Removes the pictures that no page shows; returns their number. Astro copies every picture an entry names into the
 * site as it was, with the place and the camera in it, and also those that a person has not agreed to show.
 */
export async function removeUnusedPictures(directory: string): Promise<number> {
  const folder = join(directory, '_astro');
  const emitted = await readdir(folder).catch(() => []);
  const shown = await picturesNamed(directory);
  const unused = emitted.filter((file) => picture.test(file) && !shown.has(file));
  for (const file of unused) await rm(join(folder, file));
  return unused.length;
}

async function picturesNamed(directory: string): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  const files = await readdir(directory, { recursive: true });
  for (const file of files.filter((name) => naming.test(name))) {
    const text = await readFile(join(directory, file), 'utf8');
    for (const [, name = ''] of text.matchAll(address)) named.add(decoded(name));
  }
  return named;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
