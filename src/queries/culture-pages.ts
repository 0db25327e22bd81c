import type { ImageMetadata } from 'astro';
import { languages, localPath, type Language } from '#domain/addresses.ts';
import type { CultureGroup, CultureIndexView, MottoView, PlateView, SongView } from '#domain/culture-view.ts';
import { openingVerses } from '#domain/verse.ts';
import { cultureWords } from '#i18n/areas/culture.ts';
import { cultureKinds } from '#schemas/choices.ts';
import { campusPlan } from './campus-plan.ts';
import { almanacDay, chronicle } from './chronicle-rows.ts';
import { plateOf } from './culture-plates.ts';
import { frameOf } from './frame.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';
import { siteSettings } from './site.ts';
import { summaryOf } from './summaries.ts';

const segment = (lang: Language) => (lang === 'zh' ? undefined : lang);
/** How many of a kind the first page shows. */
const shown = 8;

/** The first page of the culture of the school. */
export function cultureIndexPaths() {
  return Promise.all(languages.map(async (lang) => ({
    params: { lang: segment(lang) }, props: { frame: await frameOf(lang), view: await indexView(lang) },
  })));
}

/** A page for each kind of entry that there is. */
export async function cultureKindPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const kinds = [...(await entriesByKind(lang)).keys()];
    return Promise.all(kinds.map(async (kind) => ({
      params: { lang: segment(lang), kind }, props: { frame: await frameOf(lang), group: await groupOf(kind, lang, Infinity) },
    })));
  }));
  return paths.flat();
}

async function indexView(lang: Language): Promise<CultureIndexView<ImageMetadata>> {
  const kinds = await entriesByKind(lang);
  const written = Object.keys(cultureKinds).filter((kind) => kinds.has(kind));
  const emblems = kinds.get('emblem') ?? [];
  const song = emblems.find((entry) => openingVerses(bodyOf(entry)).length > 0);
  const groups = await Promise.all(written.filter((kind) => kind !== 'landmark' && kind !== 'history').map((kind) => groupOf(kind, lang, shown)));
  return {
    motto: await mottoView(emblems, lang),
    song: song && await songView(song),
    landmarks: kinds.has('landmark') ? await groupOf('landmark', lang, shown) : undefined,
    plan: await campusPlan(lang),
    history: await historyView(kinds.get('history') ?? [], lang),
    groups,
  };
}

async function mottoView(emblems: readonly PublishedEntry[], lang: Language): Promise<MottoView<ImageMetadata>> {
  const { motto = '', mottoEn = '' } = await siteSettings();
  // The words of the motto are Chinese, so only the Chinese title can be known by them.
  const original = (await publishedEntries('culture', 'zh')).find(({ data }) => motto !== '' && String(data['title']).includes(motto));
  const entry = emblems.find(({ id }) => id === original?.id);
  const all = await publishedEntries('culture', lang);
  const campus = all.find(({ data }) => data['scene'] === 'campus') ?? all[0];
  const pictured = entry ?? campus;
  const summary = entry && await summaryOf(entry);
  return {
    plate: pictured && await plateOf(pictured), words: motto.split(/\s+/).filter(Boolean), translation: mottoEn,
    text: summary?.text ?? '', address: entry?.address,
    ...(entry && entry.textLang !== lang && { textLang: 'zh-CN' as const }),
  };
}

async function songView(entry: PublishedEntry): Promise<SongView> {
  const { title, text, address } = await summaryOf(entry);
  const name = /《([^》]+)》/.exec(title)?.[1] ?? title;
  return {
    title: name, address, note: text, verses: openingVerses(bodyOf(entry)),
    ...(entry.textLang !== entry.lang && { lang: 'zh-CN' as const }),
  };
}

async function historyView(entries: readonly PublishedEntry[], lang: Language): Promise<CultureIndexView<ImageMetadata>['history']> {
  const decades = await chronicle(lang);
  const [first] = entries;
  if (!first && decades.length === 0) return undefined;
  const total = decades.reduce((sum, { rows }) => sum + rows.length, 0);
  return { entry: first && await plateOf(first), almanac: await almanacDay(lang), decades, total };
}

async function groupOf(kind: string, lang: Language, most: number): Promise<CultureGroup<ImageMetadata>> {
  const entries = (await entriesByKind(lang)).get(kind) ?? [];
  const plates: PlateView<ImageMetadata>[] = await Promise.all(entries.slice(0, most).map(plateOf));
  return {
    kind, plates, total: entries.length, address: localPath(`/culture/kind/${kind}/`, lang),
    title: cultureWords[lang].kinds[kind] ?? kind,
  };
}

/** The entries of each kind, in the order that editors gave them. */
export function entriesByKind(lang: Language): Promise<Map<string, PublishedEntry[]>> {
  return remembered(`culture-kinds/${lang}`, async () =>
    Map.groupBy(await publishedEntries('culture', lang), ({ data }) => String(data['kind'])));
}

export function bodyOf(entry: PublishedEntry): string {
  return (entry.source as { body?: string }).body ?? '';
}
