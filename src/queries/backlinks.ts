import type { Language } from '#domain/addresses.ts';
import { fieldsFor } from '#schemas/field-tree.ts';
import { referencesIn } from '#schemas/reference-sites.ts';
import { collectionNames } from '#schemas/registry.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';

type Index = Map<string, PublishedEntry[]>;

/** Every published entry that points at this one, newest first within its collection. */
export async function backlinks(collection: string, id: string, lang: Language): Promise<PublishedEntry[]> {
  const index = await remembered(`backlinks/${lang}`, () => indexOf(lang));
  return index.get(`${collection}/${id}`) ?? [];
}

async function indexOf(lang: Language): Promise<Index> {
  const index: Index = new Map();
  for (const collection of collectionNames) {
    for (const entry of await publishedEntries(collection, lang)) {
      const targets = new Set([...referencesIn(entry.data, fieldsFor(collection))].map((site) => `${site.collection}/${site.id}`));
      for (const target of targets) {
        const known = index.get(target);
        if (known) known.push(entry);
        else index.set(target, [entry]);
      }
    }
  }
  return index;
}
