import './require-node.js';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';

const contentConfig = 'src/content.config.ts';
const collectionTypes = '.astro/types.d.ts';

function lastChange(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => lastChange(join(path, name))), 0);
}

/** The types of the collections are written by `astro sync`, from the schemas. */
function areCollectionTypesStale(): boolean {
  if (!existsSync(contentConfig)) return false;
  const sources = [contentConfig, 'src/schemas', 'astro.config.mjs', 'package-lock.json'];
  return lastChange(collectionTypes) <= Math.max(...sources.map(lastChange));
}

function run(program: string, ...words: string[]): number {
  const finished = spawnSync(process.execPath, [program, ...words], {
    stdio: 'inherit',
    // The types depend on the schemas alone; a small site keeps faults in the real content out of this check.
    env: { ...process.env, ALUMNI_CONTENT: resolve('tests/fixtures/small-site'), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return finished.status ?? 1;
}

if (areCollectionTypesStale()) {
  const code = run('node_modules/astro/bin/astro.mjs', 'sync');
  if (code !== 0) {
    console.error('astro sync failed, so the types of the collections are missing (see above).');
    process.exit(code);
  }
  // Sync leaves an unchanged file as it is; its time says that it has been looked at.
  if (existsSync(collectionTypes)) utimesSync(collectionTypes, new Date(), new Date());
}
process.exitCode = run('node_modules/@astrojs/check/bin/astro-check.js', '--minimumSeverity', 'warning');
