import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const smallSite = join(import.meta.dirname, '../fixtures/small-site');

/** What comes of a copy of the small good site that is thrown away afterwards. */
export async function withCopiedSite<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'faults-'));
  try {
    cpSync(smallSite, directory, { recursive: true });
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
