import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { basePrefix } from '#domain/addresses.ts';
import { readSettings } from './read-rows.ts';
import { SourceText } from './source-text.ts';
import { cacheDirectory, contentDirectory } from './session.ts';

/** Where the site will stand, from site.yaml and the command line; faults in site.yaml are the gate's to report. */
export function siteAddress(): { site: string; base: string; outDir: string; cacheDir: string } {
  let settings: Record<string, unknown> = {};
  try {
    const text = readFileSync(join(contentDirectory(), 'site.yaml'), 'utf8');
    settings = readSettings(new SourceText('site.yaml', text)).data ?? {};
  } catch {
    // Without settings the gate stops the build with a message of its own.
  }
  const base = process.env['ALUMNI_BASE'] ?? settings['base'];
  return {
    site: String(settings['url'] ?? 'https://alumni.example.edu.cn'),
    base: `${basePrefix(typeof base === 'string' ? base : undefined)}/`,
    cacheDir: cacheDirectory(),
    outDir: process.env['ALUMNI_OUT'] ?? resolve('dist'),
  };
}
