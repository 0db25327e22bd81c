import type { Language } from '#domain/addresses.ts';
import type { CorrectionView } from '#domain/pages-view.ts';
import { printedMoment } from '#domain/view-facts.ts';
import { collectionNames } from '#schemas/registry.ts';
import { publishedEntries } from './published.ts';
import { remembered } from './remembered.ts';
import { summaryOf } from './summaries.ts';

/** Every published page that says what was corrected on it, the latest first. */
export function correctionViews(lang: Language): Promise<CorrectionView[]> {
  return remembered(`corrections/${lang}`, async () => {
    const entries = (await Promise.all(collectionNames.map((collection) => publishedEntries(collection, lang)))).flat()
      .filter(({ data }) => data['correction'] !== undefined);
    const changed = (data: Record<string, unknown>) => String(data['updated'] ?? data['date'] ?? '');
    entries.sort((a, b) => changed(b.data).localeCompare(changed(a.data)) || a.id.localeCompare(b.id));
    return Promise.all(entries.map(async (entry) => ({
      entry: await summaryOf(entry), text: String(entry.data['correction']),
      day: changed(entry.data) ? printedMoment(changed(entry.data).slice(0, 10), lang) : '',
    })));
  });
}
