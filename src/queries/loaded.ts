import { getCollection } from 'astro:content';
import type { CollectionName, DataFileName } from '#schemas/registry.ts';
import { remembered } from './remembered.ts';
import { siteSettings } from './site.ts';

/** Everything in a collection or a list as it was loaded; Astro warns about empty ones, so they are not asked for. */
export function loaded<T>(name: CollectionName | DataFileName): Promise<{ id: string; data: T; body?: string }[]> {
  return remembered(`loaded/${name}`, async () => {
    const { filled } = await siteSettings();
    return filled.includes(name) ? await getCollection(name as never) : [];
  });
}
