import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

let known: string | undefined;

/**
 * A digest of the Markdown pipeline's own source. Astro's digest of the configuration leaves functions out, so texts
 * rendered by an older pipeline would otherwise stay in its cache.
 */
export function pipelineDigest(directory = resolve('src/markdown')): string {
  known ??= digestOf(directory);
  return known;
}

function digestOf(directory: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(directory, file)));
  return hash.digest('hex');
}
