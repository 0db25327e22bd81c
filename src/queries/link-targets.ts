import type { Language } from '#domain/addresses.ts';
import type { FactValue } from '#domain/view-facts.ts';
import { isCollection, type DataFileName } from '#schemas/registry.ts';
import { loaded } from './loaded.ts';
import { publishedEntries } from './published.ts';
import { remembered } from './remembered.ts';
import { referenceTitle } from './titles.ts';

/** What a reference prints: the title with a link, or nothing when its target may not be shown. */
export async function findReference(collection: string, id: string, lang: Language): Promise<FactValue[]> {
  const target = (await targets(collection, lang)).get(id);
  return target ? [target] : [];
}

function targets(collection: string, lang: Language): Promise<Map<string, FactValue>> {
  return remembered(`targets/${collection}/${lang}`, () => load(collection, lang));
}

async function load(collection: string, lang: Language): Promise<Map<string, FactValue>> {
  if (isCollection(collection)) {
    const entries = await publishedEntries(collection, lang);
    return new Map(entries.map((entry) => [entry.id, {
      text: referenceTitle(entry), href: entry.address, ...(lang === 'en' && !entry.isTranslated && { lang: 'zh-CN' as const }),
    }]));
  }
  const rows = await loaded<{ name: string; nameEn?: string }>(collection as DataFileName);
  return new Map(rows.map(({ id, data }) => [id, { text: lang === 'en' ? data.nameEn ?? data.name : data.name }]));
}
