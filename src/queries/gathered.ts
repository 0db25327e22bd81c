import type { Language } from '#domain/addresses.ts';
import { withVariedCloth } from '#domain/entry-summary.ts';
import type { EntryGroup } from '#domain/people-view.ts';
import { peopleWords } from '#i18n/areas/people.ts';
import type { CollectionName } from '#schemas/registry.ts';
import type { PublishedEntry } from './published.ts';
import { summariesOf, type Summary } from './summaries.ts';

const shownOfEach = 12;
const shelfHolds = 21;

/** Entries by what they are, in this order; the newest of each. */
export async function groupsOf(
  entries: readonly PublishedEntry[], collections: readonly CollectionName[], lang: Language,
): Promise<EntryGroup[]> {
  const groups = Map.groupBy(entries, ({ collection }) => collection);
  const found = await Promise.all(collections.map(async (collection) => ({
    collection, title: peopleWords[lang].collected[collection] ?? '', entries: await summariesOf((groups.get(collection) ?? []).slice(0, shownOfEach)),
  })));
  return found.filter((group) => group.entries.length > 0);
}

/** Stories as a shelf shows them: no two neighbours in the same cloth, and no more than stand on it. */
export async function shelfOf(entries: readonly PublishedEntry[]): Promise<Summary[]> {
  const summaries = await summariesOf(entries.filter(({ collection }) => collection === 'stories').slice(0, shelfHolds));
  const spines = withVariedCloth(summaries.map(({ spine }) => spine ?? { cloth: 0, width: 1, drop: 0 }));
  return summaries.map((summary, place) => ({ ...summary, spine: spines[place] ?? summary.spine } as Summary));
}
