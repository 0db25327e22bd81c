import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from './read-rows.ts';
import { contentDirectory } from './session.ts';
import { SourceText } from './source-text.ts';

/** What site.yaml says, for those who cannot wait for the gate, which reports its faults. */
export function siteSettings(): Record<string, unknown> {
  try {
    const text = readFileSync(join(contentDirectory(), 'site.yaml'), 'utf8');
    return readSettings(new SourceText('site.yaml', text)).data ?? {};
  } catch {
    // Without settings the gate stops the build with a message of its own.
    return {};
  }
}
