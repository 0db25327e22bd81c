import type { CollectionEntry } from 'astro:content';
import type { Language } from '#domain/addresses.ts';
import { entryPath } from '#domain/addresses.ts';
import { mayBeTold, visiblePerson, type PersonData } from '#domain/consent.ts';
import { isPublished, type Publishable } from '#domain/publication.ts';
import { visibleOfficer, visibleThanks } from '#domain/visible-rows.ts';
import type { CollectionName } from '#schemas/registry.ts';
import { loaded } from './loaded.ts';
import { everyPerson } from './people.ts';
import { remembered } from './remembered.ts';
import { siteSettings } from './site.ts';
import { keysTakenDown } from './taken-down.ts';

export type Values = Record<string, unknown>;

/** An entry as a page of one language shows it. */
export interface PublishedEntry {
  collection: CollectionName;
  id: string;
  /** Language of the page. */
  lang: Language;
  /** Language of the text: Chinese on an English page that has no translation yet. */
  textLang: Language;
  isTranslated: boolean;
  address: string;
  data: Values;
  /** Whether the text may be shown: what is told of a person needs their consent. */
  showsText: boolean;
  /** What Astro renders. */
  source: CollectionEntry<never>;
}

/** What is published of a collection in a language, newest first; people only as far as they agreed. */
export function publishedEntries(collection: CollectionName, lang: Language): Promise<PublishedEntry[]> {
  return remembered(`published/${collection}/${lang}`, () => select(collection, lang));
}

async function select(collection: CollectionName, lang: Language): Promise<PublishedEntry[]> {
  const { today } = await siteSettings();
  const down = await keysTakenDown();
  const people = await everyPerson();
  const all = await loaded<Values>(collection);
  const originals = all.filter((entry) => !entry.id.endsWith('.en'));
  const translations = new Map(all.filter((entry) => entry.id.endsWith('.en')).map((entry) => [entry.id.slice(0, -3), entry]));

  return originals.flatMap((original) => {
    const withdrawn = down.has(`${collection}/${original.id}`);
    if (!isPublished({ ...(original.data as Publishable), withdrawn }, today)) return [];
    const source = lang === 'zh' ? original : translations.get(original.id) ?? original;
    const data = visibleData(collection, source.data, people, today);
    if (!data) return [];
    const isTranslated = lang === 'zh' || source !== original;
    return [{
      collection, id: original.id, lang, textLang: isTranslated ? lang : 'zh', isTranslated, data,
      showsText: collection !== 'people' || mayBeTold(source.data as PersonData, today),
      address: entryPath(collection, original.id, lang), source: source as unknown as CollectionEntry<never>,
    }];
  }).sort(byNewest);
}

/** The data of an entry with everything gone that the people in it did not agree to. */
function visibleData(
  collection: CollectionName, data: Values, people: ReadonlyMap<string, PersonData>, today: string,
): Values | undefined {
  if (collection === 'people') {
    const person = visiblePerson(data as PersonData, today);
    // A print that nobody described would say the wrong sex and age of a real person: then the surname stands there.
    return person && { ...person, ...(!person.portrait && person.plate && data['print'] ? { print: data['print'] } : {}) };
  }
  if (collection === 'chapters' && Array.isArray(data['officers'])) {
    const officers = (data['officers'] as Parameters<typeof visibleOfficer>[0][])
      .flatMap((officer) => visibleOfficer(officer, officer.person ? people.get(officer.person) : undefined, today) ?? []);
    return { ...data, officers };
  }
  if (collection === 'giving' && Array.isArray(data['thanks'])) {
    return { ...data, thanks: (data['thanks'] as Parameters<typeof visibleThanks>[0][]).map(visibleThanks) };
  }
  return data;
}

function byNewest(a: PublishedEntry, b: PublishedEntry): number {
  const when = ({ data }: PublishedEntry) => String(data['date'] ?? data['start'] ?? '');
  const order = ({ data }: PublishedEntry) => Number(data['order'] ?? 0);
  return when(b).localeCompare(when(a)) || order(a) - order(b) || a.id.localeCompare(b.id);
}
