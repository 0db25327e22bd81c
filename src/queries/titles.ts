import type { Language } from '#domain/addresses.ts';
import { personName, plainTitle } from '#domain/names.ts';
import type { RowData } from '#schemas/registry.ts';
import type { PublishedEntry, Values } from './published.ts';

/** How an entry is called in headings and links. */
export function entryTitle({ collection, data, lang }: PublishedEntry, publicationTitle?: (data: Values) => string): string {
  if (collection === 'people') {
    const name = personName(String(data['name']));
    return lang === 'en' && data['nameEn'] ? `${String(data['nameEn'])} ${name}` : name;
  }
  if (collection === 'issues' && publicationTitle) return publicationTitle(data);
  return plainTitle(String(data['title'] ?? data['name'] ?? ''));
}

/** The name of a college or a place in a language. */
export function rowName(row: RowData<'colleges'> | RowData<'places'>, lang: Language): string {
  return lang === 'en' ? row.nameEn : row.name;
}
