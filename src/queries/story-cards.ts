import type { Language } from '#domain/addresses.ts';
import { mainEducation } from '#domain/class-year.ts';
import { peopleById, type KnownPerson } from './people-by-id.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';
import { pictureOf, summaryOf, type Summary } from './summaries.ts';

/** The person whom a story is about first of all, as far as they may be shown. */
export async function subjectOf({ data, lang }: PublishedEntry): Promise<KnownPerson | undefined> {
  const [first] = (data['people'] as string[] | undefined) ?? [];
  return first === undefined || data['format'] === 'notes' ? undefined : (await peopleById(lang)).get(first);
}

/** A story as lists show it: with the portrait of its person, where there is one. */
export async function storyCard(entry: PublishedEntry): Promise<Summary> {
  const summary = await summaryOf(entry);
  const subject = await subjectOf(entry);
  const portrait = subject && !subject.data.deceased ? pictureOf(subject.entry.data) : undefined;
  return portrait ? { ...summary, picture: portrait } : summary;
}

export interface StoryRecord {
  entry: PublishedEntry;
  card: Summary;
  subject: KnownPerson | undefined;
  /** The year in which the person entered. */
  entered: number | undefined;
}

/** Every story with its person, by the year of entry. */
export function storyRecords(lang: Language): Promise<StoryRecord[]> {
  return remembered(`story-records/${lang}`, async () => {
    const entries = await publishedEntries('stories', lang);
    const records = await Promise.all(entries.map(async (entry): Promise<StoryRecord> => {
      const subject = await subjectOf(entry);
      const study = mainEducation(subject?.data.education);
      return { entry, card: await storyCard(entry), subject, entered: study?.entry ?? study?.graduate };
    }));
    const yearOf = ({ entered }: StoryRecord) => entered ?? 9999;
    return records.sort((a, b) => yearOf(a) - yearOf(b) || a.card.date.localeCompare(b.card.date) || a.card.id.localeCompare(b.card.id));
  });
}
