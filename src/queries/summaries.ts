import type { ImageMetadata } from 'astro';
import { entryClass, mainEducation } from '#domain/class-year.ts';
import type { PersonData } from '#domain/consent.ts';
import { spineForm, type CallNumber, type EntryPicture, type EntrySummary } from '#domain/entry-summary.ts';
import { personName } from '#domain/names.ts';
import { phrases } from '#domain/phrases.ts';
import { printedMoment } from '#domain/view-facts.ts';
import type { RowData } from '#schemas/registry.ts';
import { choiceName } from './choice-names.ts';
import { lexicon } from './lexicon.ts';
import { loaded } from './loaded.ts';
import { publishedEntries, type PublishedEntry, type Values } from './published.ts';
import { remembered } from './remembered.ts';
import { entryTitle } from './titles.ts';

export type Summary = EntrySummary<ImageMetadata>;

/** Entries as lists, cards and spines show them. */
export function summariesOf(entries: readonly PublishedEntry[]): Promise<Summary[]> {
  return Promise.all(entries.map(summaryOf));
}

export async function summaryOf(entry: PublishedEntry): Promise<Summary> {
  return remembered(`summary/${entry.lang}/${entry.collection}/${entry.id}`, () => summarise(entry));
}

async function summarise(entry: PublishedEntry): Promise<Summary> {
  const { collection, id, address, lang, textLang, data } = entry;
  const title = entryTitle(entry);
  const date = String(data['date'] ?? data['start'] ?? data['founded'] ?? '');
  const picture = pictureOf(data);
  const person = await firstPerson(entry);
  const call = person && (await callNumber(person));
  const written = String(data['title'] ?? title);
  return {
    collection, id, address, lang, textLang, title, date,
    parts: phrases(written.includes('|') ? written : title, await lexicon()),
    moment: date ? printedMoment(date, lang) : '',
    text: String(data['dek'] ?? data['headline'] ?? data['summary'] ?? data['intro'] ?? ''),
    kicker: choiceName(collection, ['format', 'category', 'kind', 'publication'], data, lang),
    who: person ? nameIn(person, lang) : '',
    cohort: person ? await cohortOf(person, lang) : '',
    ...(call && { call }),
    ...(collection === 'stories' && { spine: spineForm(title, bodyLength(entry), id, data['cloth'] as number | undefined) }),
    ...(picture && { picture }),
  };
}

function bodyLength(entry: PublishedEntry): number {
  return ((entry.source as { body?: string }).body ?? '').length;
}

/** The person whom an entry is about first of all, as far as they may be shown. */
async function firstPerson(entry: PublishedEntry): Promise<PersonData | undefined> {
  if (entry.collection === 'people') return entry.data as PersonData;
  if (entry.collection !== 'stories') return undefined;
  // Class notes are about nobody in particular.
  if (entry.data['format'] === 'notes') return undefined;
  const [first] = (entry.data['people'] as string[] | undefined) ?? [];
  return first === undefined ? undefined : (await visiblePeople(entry.lang)).get(first);
}

function visiblePeople(lang: PublishedEntry['lang']): Promise<Map<string, PersonData>> {
  return remembered(`visible-people/${lang}`, async () =>
    new Map((await publishedEntries('people', lang)).map(({ id, data }) => [id, data as PersonData])));
}

export function collegesById(): Promise<Map<string, RowData<'colleges'>>> {
  return remembered('colleges', async () =>
    new Map((await loaded<RowData<'colleges'>>('colleges')).map(({ id, data }) => [id, data])));
}

function nameIn(person: PersonData, lang: PublishedEntry['lang']): string {
  return lang === 'en' ? person.nameEn ?? person.name : personName(person.name);
}

async function callNumber(person: PersonData): Promise<CallNumber | undefined> {
  const study = mainEducation(person.education);
  const year = study?.entry ?? study?.graduate;
  if (!study || year === undefined) return undefined;
  return { year: String(year), text: (await collegesById()).get(study.college)?.short ?? '' };
}

/** `海洋学院 1998级` */
async function cohortOf(person: PersonData, lang: PublishedEntry['lang']): Promise<string> {
  const study = mainEducation(person.education);
  if (!study) return '';
  const college = (await collegesById()).get(study.college);
  const year = study.entry;
  if (lang === 'en') return [college?.nameEn, year && `entered ${year}`].filter(Boolean).join(', ');
  return [college?.name, year && entryClass(year)].filter(Boolean).join(' ');
}

/** The photograph of an entry, else its block print. */
export function pictureOf(data: Values): EntryPicture<ImageMetadata> | undefined {
  const own = (data['cover'] ?? data['portrait']) as
    { src: ImageMetadata; alt?: string; caption?: string; credit?: string; focal?: { x: number; y: number } } | undefined;
  if (own) {
    const { src, alt, caption, credit, focal } = own;
    return {
      image: src, alt: alt ?? '', isPrint: false, ...(caption && { caption }), ...(credit && { credit }), ...(focal && { focal }),
    };
  }
  const print = data['print'] as ImageMetadata | undefined;
  return print && { image: print, alt: '', isPrint: true };
}
