import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheDirectory } from '#intake/session.ts';
import { cleanEnvironment } from './run-command.ts';

/** Component tests read the collections from `.astro/`; `astro sync` writes them to the cache folder of the small site. */
export default function syncCollections(): void {
  if (!existsSync('src/content.config.ts')) return;
  const content = resolve('tests/fixtures/small-site');
  const store = join(cacheDirectory(content), 'data-store.json');
  const sync = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'sync'], {
    encoding: 'utf8',
    env: { ...cleanEnvironment(), ALUMNI_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (sync.status !== 0) throw new Error(`astro sync failed:\n${sync.stdout}\n${sync.stderr}`);
  if (!existsSync(store)) return;
  mkdirSync('.astro', { recursive: true });
  copyFileSync(store, '.astro/data-store.json');
}
