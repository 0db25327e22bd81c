import { localPath, type Language } from '#domain/addresses.ts';
import { readClassNotes } from '#domain/class-notes.ts';
import type { ClassNote } from '#domain/people-view.ts';
import { publishedEntries } from './published.ts';
import { remembered } from './remembered.ts';

/** What the class notes say, by year of entry, the newest issue first. Notes stand in Chinese. */
export function classNotes(lang: Language): Promise<Map<number, ClassNote[]>> {
  return remembered(`class-notes/${lang}`, async () => {
    const stories = (await publishedEntries('stories', 'zh')).filter(({ data }) => data['format'] === 'notes');
    const notes = stories.flatMap(({ id, source }) => readClassNotes((source as { body?: string }).body ?? '').map(({ year, group, who, text }) =>
      ({ year, call: { year: String(year), text: group }, who, text, href: localPath(`/stories/${id}/`, lang) })));
    return Map.groupBy(notes, ({ year }) => year);
  });
}
