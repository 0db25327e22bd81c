import type { Language } from '#domain/addresses.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';

/** The stories that are about any of these people first of all, newest first; class notes are about nobody in particular. */
export async function storiesByPerson(people: readonly string[], lang: Language): Promise<PublishedEntry[]> {
  const index = await remembered(`stories-by-person/${lang}`, async () => {
    const stories = (await publishedEntries('stories', lang)).filter(({ data }) => data['format'] !== 'notes');
    return Map.groupBy(stories, ({ data }) => (data['people'] as string[] | undefined)?.[0]);
  });
  const dateOf = ({ data }: PublishedEntry) => String(data['date'] ?? '');
  return people.flatMap((person) => index.get(person) ?? []).sort((a, b) => dateOf(b).localeCompare(dateOf(a)) || a.id.localeCompare(b.id));
}
