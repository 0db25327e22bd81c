import { localPath, type Language } from '#domain/addresses.ts';
import { areas, cartogram, inkLevel } from '#domain/cartogram.ts';
import type { ChapterDirectory, ChapterGroup, SortCell } from '#domain/chapters-view.ts';
import type { FactValue } from '#domain/view-facts.ts';
import { chapterWords } from '#i18n/areas/chapters.ts';
import { chapterKinds } from '#schemas/choices.ts';
import { knownChapters, withNote, type KnownChapter } from './chapter-rows.ts';
import { remembered } from './remembered.ts';
import { siteSettings } from './site.ts';

const rowsShown = 24;
/** A kind with fewer chapters shares a leaf. */
const leafNeeds = 4;

/** Kinds that are told apart from the chapters by place, in this order. */
const listedKinds = ['college', 'industry', 'federation', 'company', 'class', 'interest'] as const;
export type ChapterKind = keyof typeof chapterKinds;
export const kindKeys = Object.keys(chapterKinds) as ChapterKind[];

/** The directory of all chapters. */
export async function chapterDirectory(lang: Language): Promise<ChapterDirectory> {
  const text = chapterWords[lang];
  const known = [...(await knownChapters(lang)).values()];
  const cells = await sortCells(lang);
  const kinds = listedKinds.map((kind) => shortened(kindGroup(kind, known, lang))).filter(({ total }) => total > 0);
  return {
    view: (await siteSettings()).chapterView === 'list' ? 'list' : 'grid',
    cells,
    areas: areas.map((area) => ({
      name: text.areas[area],
      cells: cartogram.flatMap((sort, index) => (sort.area === area ? cells[index] ?? [] : [])),
    })),
    total: cells.reduce((sum, { count }) => sum + count, 0),
    association: known.filter(({ kind }) => kind === 'association').map(({ row }) => row),
    overseas: shortened({
      key: 'overseas', title: { text: text.overseas }, rows: abroad(known).map((one) => withNote(one, one.countryText)),
      total: abroad(known).length, address: localPath('/chapters/overseas/', lang),
    }),
    kinds: kinds.filter(({ total }) => total >= leafNeeds),
    smallKinds: kinds.filter(({ total }) => total < leafNeeds),
    branches: branches(known, lang),
  };
}

/** The sorts of the forme, inked by how many local chapters there are. */
export function sortCells(lang: Language): Promise<SortCell[]> {
  return remembered(`sort-cells/${lang}`, async () => {
    const local = [...(await knownChapters(lang)).values()].filter(({ kind, province }) => kind === 'local' && province);
    const byProvince = Map.groupBy(local, ({ province }) => province);
    return cartogram.map(({ short, sort, nameEn, slug, column, row }) => {
      const here = byProvince.get(short) ?? [];
      const count = here.filter(isFounded).length;
      return {
        sort, name: lang === 'en' ? nameEn : short, address: localPath(`/chapters/region/${slug}/`, lang), column, row, count,
        level: inkLevel(count), isPreparing: count === 0 && here.length > 0,
      };
    });
  });
}

export const isFounded = ({ row }: KnownChapter) => row.status !== 'preparing';

/** Local chapters abroad, country by country. */
export function abroad(known: readonly KnownChapter[]): KnownChapter[] {
  const groups = Map.groupBy(known.filter(({ country }) => country !== undefined), ({ country }) => country);
  return [...groups.values()].sort((a, b) => b.length - a.length || String(a[0]?.country).localeCompare(String(b[0]?.country), 'zh-CN')).flat();
}

/** The name of a country in the language of the page, as far as it is known. */
export function countryTitle(chapters: readonly KnownChapter[], lang: Language): FactValue {
  const named = chapters.find(({ row }) => row.lang === undefined) ?? chapters[0];
  const text = named?.countryText ?? '';
  return lang === 'en' && /\p{Script=Han}/u.test(text) ? { text, lang: 'zh-CN' } : { text };
}

export function kindGroup(kind: ChapterKind, known: readonly KnownChapter[], lang: Language): ChapterGroup {
  const rows = known.filter((chapter) => chapter.kind === kind).map(({ row }) => row);
  return {
    key: kind, title: { text: chapterWords[lang].kinds[kind] }, rows, total: rows.length, address: localPath(`/chapters/kind/${kind}/`, lang),
  };
}

/** Chapters with others below them; the association, which has all below it, is left out. */
function branches(known: readonly KnownChapter[], lang: Language): ChapterGroup[] {
  const children = Map.groupBy(known, ({ parent }) => parent);
  return known.filter(({ id, kind }) => kind !== 'association' && children.has(id)).map(({ id, row }) => {
    const rows = (children.get(id) ?? []).map((child) => child.row);
    return {
      key: id, title: { text: row.name, href: row.address, ...(row.lang && lang === 'en' && { lang: row.lang }) }, rows, total: rows.length,
    };
  });
}

function shortened(group: ChapterGroup): ChapterGroup {
  return { ...group, rows: group.rows.slice(0, rowsShown) };
}
