import { resolve } from 'node:path';
import { basePrefix } from '#domain/addresses.ts';
import { cacheDirectory } from './session.ts';
import { siteSettings } from './site-settings.ts';

/** Where the site will stand, from site.yaml and the command line. */
export function siteAddress(): { site: string; base: string; outDir: string; cacheDir: string } {
  const settings = siteSettings();
  const base = process.env['ALUMNI_BASE'] ?? settings['base'];
  return {
    site: String(settings['url'] ?? 'https://alumni.example.edu.cn'),
    base: `${basePrefix(typeof base === 'string' ? base : undefined)}/`,
    cacheDir: cacheDirectory(),
    outDir: process.env['ALUMNI_OUT'] ?? resolve('dist'),
  };
}
