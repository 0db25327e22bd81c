import { getEntry } from 'astro:content';
import type { SiteSettings } from '#schemas/registry.ts';
import { remembered } from './remembered.ts';

export interface LoadedSettings extends SiteSettings {
  /** The moment that counts as now. */
  today: string;
  /** Names of the collections and lists that hold something. */
  filled: string[];
}

export function siteSettings(): Promise<LoadedSettings> {
  return remembered('site', async () => {
    const entry = await (getEntry as unknown as (collection: string, id: string) => Promise<{ data: LoadedSettings } | undefined>)('site', 'site');
    if (!entry) throw new Error('site.yaml has not been loaded.');
    return entry.data;
  });
}
