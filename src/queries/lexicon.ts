import type { RowData } from '#schemas/registry.ts';
import { loaded } from './loaded.ts';
import { publishedEntries } from './published.ts';
import { remembered } from './remembered.ts';
import { siteSettings } from './site.ts';

/** Names that a heading must not break: of the school, its colleges, places, chapters and people. */
export function lexicon(): Promise<readonly string[]> {
  return remembered('lexicon', async () => {
    const site = await siteSettings();
    const names = async (collection: 'people' | 'chapters') => (await publishedEntries(collection, 'zh')).map(({ data }) => String(data['name']));
    const rows = [...await loaded<RowData<'colleges'>>('colleges'), ...await loaded<RowData<'places'>>('places')].map(({ data }) => data.name);
    const all = [site.name, site.short, ...rows, ...await names('chapters'), ...await names('people')];
    return [...new Set(all)].filter((name) => [...name].length > 1 && [...name].length <= 8);
  });
}
