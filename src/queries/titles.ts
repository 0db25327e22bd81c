import type { Language } from '#domain/addresses.ts';
import { personName, plainTitle } from '#domain/names.ts';
import { issueWords } from '#i18n/areas/issues.ts';
import type { RowData } from '#schemas/registry.ts';
import type { PublishedEntry } from './published.ts';

/** How an entry is called in headings and links. */
export function entryTitle({ collection, data, lang }: PublishedEntry): string {
  if (collection === 'people') {
    const name = personName(String(data['name']));
    return lang === 'en' && data['nameEn'] ? `${String(data['nameEn'])} ${name}` : name;
  }
  if (collection === 'issues' && data['title'] === undefined) {
    const { publications, number } = issueWords[lang];
    return `${publications[data['publication'] === 'newspaper' ? 'newspaper' : 'magazine']} ${number(String(data['number']))}`;
  }
  return plainTitle(String(data['title'] ?? data['name'] ?? ''));
}

/** How a text refers to an entry: an issue by its number too. */
export function referenceTitle(entry: PublishedEntry): string {
  const { collection, data, lang } = entry;
  if (collection !== 'issues' || data['title'] === undefined) return entryTitle(entry);
  const number = issueWords[lang].number(String(data['number']));
  return lang === 'en' ? `${number}, ${entryTitle(entry)}` : `${number}《${entryTitle(entry)}》`;
}

/** The name of a college or a place in a language. */
export function rowName(row: RowData<'colleges'> | RowData<'places'>, lang: Language): string {
  return lang === 'en' ? row.nameEn : row.name;
}
