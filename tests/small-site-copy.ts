import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheDirectory } from '#intake/session.ts';

export interface ContentCopy {
  readonly directory: string;
  /** Writes a file of the content, with the folders that lead to it. */
  write(file: string, text: string | Buffer): void;
  /** Removes the copy, and what Astro remembers of it. */
  remove(): void;
}

/** A copy of the small site, outside the project, that a test may spoil. */
export function smallSiteCopy(name: string): ContentCopy {
  const directory = mkdtempSync(join(realpathSync(tmpdir()), `${name}-`));
  cpSync('tests/fixtures/small-site', directory, { recursive: true });
  return {
    directory,
    write(file, text) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), text);
    },
    remove() {
      rmSync(directory, { recursive: true, force: true });
      rmSync(cacheDirectory(directory), { recursive: true, force: true });
    },
  };
}
