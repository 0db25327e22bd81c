import type { Language } from '#domain/addresses.ts';
import type { VisiblePerson } from '#domain/consent.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';

/** A person as readers may see them. */
export interface KnownPerson {
  id: string;
  entry: PublishedEntry;
  data: VisiblePerson;
}

/** Everyone who is shown, by id. */
export function peopleById(lang: Language): Promise<Map<string, KnownPerson>> {
  return remembered(`known-people/${lang}`, async () => new Map(
    (await publishedEntries('people', lang)).map((entry) => [entry.id, { id: entry.id, entry, data: entry.data as VisiblePerson }]),
  ));
}
