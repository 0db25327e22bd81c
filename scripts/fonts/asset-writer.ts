import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes files under names that change with their content, each content once. */
export class AssetWriter {
  files = 0;
  bytes = 0;
  private readonly folder: string;
  private readonly written = new Map<string, string>();

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** The name of the file that holds what `content` makes; the key stands for all that decides it. */
  once(key: string, name: string, ending: string, content: () => Buffer): string {
    const known = this.written.get(`${name} ${key}`);
    if (known !== undefined) return known;
    const body = content();
    const digest = createHash('sha256').update(body).digest('hex').slice(0, 10);
    const file = `${name}.${digest}.${ending}`;
    // Waiting for each of thousands of small files costs more than writing them.
    writeFileSync(join(this.folder, file), body);
    this.written.set(`${name} ${key}`, file);
    this.files += 1;
    this.bytes += body.length;
    return file;
  }
}
