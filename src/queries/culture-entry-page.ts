import type { ImageMetadata } from 'astro';
import { languages, localPath } from '#domain/addresses.ts';
import type { CultureView } from '#domain/culture-view.ts';
import type { EntryPicture } from '#domain/entry-summary.ts';
import { openingVerses } from '#domain/verse.ts';
import { cultureWords } from '#i18n/areas/culture.ts';
import { campusPlan } from './campus-plan.ts';
import { almanacDay, chronicle } from './chronicle-rows.ts';
import { bodyOf, entriesByKind } from './culture-pages.ts';
import { plateOf } from './culture-plates.ts';
import { entryFacts } from './entry-facts.ts';
import { frameOf } from './frame.ts';
import { framedEntry } from './framed-entry.ts';
import { publishedEntries, type PublishedEntry, type Values } from './published.ts';
import { summaryOf } from './summaries.ts';

/** What stands elsewhere on the page than among the facts. */
const beside = ['editions', 'cohorts', 'place', 'kind', 'correction', 'gallery', 'year', 'era'];

/** The pages of the entries of culture in every language. */
export async function cultureEntryPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const entries = await publishedEntries('culture', lang);
    return Promise.all(entries.map(async (entry) => ({
      params: { lang: lang === 'zh' ? undefined : lang, id: entry.id },
      props: { frame: await framedEntry(await frameOf(lang), entry), entry, view: await cultureView(entry) },
    })));
  }));
  return paths.flat();
}

async function cultureView(entry: PublishedEntry): Promise<CultureView<ImageMetadata>> {
  const { data, lang } = entry;
  const kind = String(data['kind']);
  const siblings = (await entriesByKind(lang)).get(kind) ?? [];
  const at = siblings.findIndex(({ id }) => id === entry.id);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  const isHistory = kind === 'history' && at === 0;
  return {
    plate: await plateOf(entry),
    kind: cultureWords[lang].kinds[kind] ?? kind,
    kindAddress: localPath(`/culture/kind/${kind}/`, lang),
    facts: await entryFacts('culture', without(data, beside), lang),
    tables: await tablesOf(data, lang),
    isSong: kind === 'emblem' && openingVerses(bodyOf(entry)).length > 0,
    chronicle: isHistory ? await chronicle(lang) : [],
    almanac: isHistory ? await almanacDay(lang) : undefined,
    plan: data['place'] ? await campusPlan(lang) : undefined,
    gallery: picturesOf(data),
    correction: String(data['correction'] ?? ''),
    before: before && await summaryOf(before),
    after: after && await summaryOf(after),
  };
}

async function tablesOf(data: Values, lang: PublishedEntry['lang']): Promise<CultureView['tables']> {
  const found = await Promise.all((['editions', 'cohorts'] as const).map(async (key) => {
    const [fact] = data[key] ? await entryFacts('culture', { [key]: data[key] }, lang) : [];
    return fact && 'rows' in fact ? { title: cultureWords[lang][key], columns: fact.columns, rows: fact.rows } : undefined;
  }));
  return found.filter((table) => table !== undefined);
}

function picturesOf(data: Values): EntryPicture<ImageMetadata>[] {
  const pictures = (data['gallery'] ?? []) as { src: ImageMetadata; alt?: string; caption?: string; credit?: string }[];
  return pictures.map(({ src, alt = '', caption, credit }) =>
    ({ image: src, alt, isPrint: false, ...(caption && { caption }), ...(credit && { credit }) }));
}

function without(data: Values, keys: readonly string[]): Values {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}
