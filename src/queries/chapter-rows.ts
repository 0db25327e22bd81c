import type { Language } from '#domain/addresses.ts';
import type { ChapterRow } from '#domain/chapters-view.ts';
import { provinceMeant } from '#domain/provinces.ts';
import { printedText } from '#domain/view-facts.ts';
import { choiceName } from './choice-names.ts';
import { publishedEntries, type PublishedEntry, type Values } from './published.ts';
import { remembered } from './remembered.ts';
import { entryTitle } from './titles.ts';

/** A chapter with what it is grouped by. */
export interface KnownChapter {
  id: string;
  entry: PublishedEntry;
  row: ChapterRow;
  kind: string;
  /** The short name of the province, for chapters within the country. */
  province: string | undefined;
  /** The Chinese name of the country, for chapters abroad. */
  country: string | undefined;
  /** The country in the language of the page, where it is known. */
  countryText: string | undefined;
  parent: string | undefined;
}

interface Region {
  country?: string;
  province?: string;
  city?: string;
}

const statusOrder = ['active', 'dormant', 'preparing'];

/** Every published chapter by its id, the ones at work first, then by age. */
export function knownChapters(lang: Language): Promise<Map<string, KnownChapter>> {
  return remembered(`known-chapters/${lang}`, async () => {
    const chinese = new Map((await publishedEntries('chapters', 'zh')).map(({ id, data }) => [id, data]));
    const known = (await publishedEntries('chapters', lang)).map((entry) => knownChapter(entry, chinese.get(entry.id) ?? entry.data));
    return new Map(known.sort(byStatusAndAge).map((chapter) => [chapter.id, chapter]));
  });
}

function knownChapter(entry: PublishedEntry, chinese: Values): KnownChapter {
  const { id, data, lang, isTranslated } = entry;
  const [region, written] = [(data['region'] ?? {}) as Region, (chinese['region'] ?? {}) as Region];
  const name = entryTitle(entry);
  return {
    id, entry,
    row: {
      address: entry.address, name, ...(lang === 'en' && !isTranslated && { lang: 'zh-CN' as const }),
      sort: sortOf(chinese), note: undefined, status: data['status'] as ChapterRow['status'],
      statusText: choiceName('chapters', ['status'], data, lang), founded: String(data['founded'] ?? '').slice(0, 4),
    },
    kind: String(data['kind']),
    province: written.country === undefined && written.province ? provinceMeant(written.province)?.short : undefined,
    country: written.country,
    countryText: region.country,
    parent: data['parent'] as string | undefined,
  };
}

/** The character that stands for a chapter: its own, else the first of its name. */
export function sortOf(data: Values): string {
  return String(data['sort'] ?? [...String(data['name'] ?? '')][0] ?? '');
}

function byStatusAndAge(a: KnownChapter, b: KnownChapter): number {
  const rank = ({ row }: KnownChapter) => statusOrder.indexOf(row.status);
  const age = ({ row }: KnownChapter) => row.founded || '9999';
  return rank(a) - rank(b) || age(a).localeCompare(age(b)) || a.id.localeCompare(b.id);
}

/** The row with a word beside the name. */
export function withNote({ row, entry }: KnownChapter, note: string | undefined): ChapterRow {
  return note === undefined || row.name.startsWith(note) ? row : { ...row, note: printedText(note, entry.lang) };
}
