import type { ImageMetadata } from 'astro';
import { languages, type Language } from '#domain/addresses.ts';
import { cartogram, type Sort } from '#domain/cartogram.ts';
import type { ChapterGroup, ChapterGroupView } from '#domain/chapters-view.ts';
import { chapterWords } from '#i18n/areas/chapters.ts';
import { abroad, chapterDirectory, countryTitle, kindGroup, kindKeys } from './chapter-directory.ts';
import { backlinks } from './backlinks.ts';
import { knownChapters, type KnownChapter } from './chapter-rows.ts';
import { eventRows, splitEvents } from './event-rows.ts';
import { frameOf } from './frame.ts';
import { newsRow } from './news-rows.ts';
import type { PublishedEntry } from './published.ts';

const shown = 6;

const segment = (lang: Language) => (lang === 'zh' ? undefined : lang);

/** The directory of chapters. */
export function chapterDirectoryPaths() {
  return Promise.all(languages.map(async (lang) => ({
    params: { lang: segment(lang) }, props: { frame: await frameOf(lang), directory: await chapterDirectory(lang) },
  })));
}

/** A page for each of the 34 provinces. */
export async function chapterRegionPaths() {
  const paths = await Promise.all(languages.map((lang) => Promise.all(cartogram.map(async (sort) => ({
    params: { lang: segment(lang), region: sort.slug }, props: { frame: await frameOf(lang), view: await regionView(sort, lang) },
  })))));
  return paths.flat();
}

async function regionView({ short, nameEn, sort, slug }: Sort, lang: Language): Promise<GroupView> {
  const text = chapterWords[lang];
  const here = [...(await knownChapters(lang)).values()].filter(({ province }) => province === short);
  const byPlace = here.filter(({ kind }) => kind === 'local');
  const local = byPlace.map(({ row }) => row);
  const others = here.filter(({ kind }) => kind !== 'local').map(({ row }) => row);
  const groups = [
    { key: 'local', title: { text: text.local }, rows: local, total: local.length },
    { key: 'others', title: { text: text.elsewhere }, rows: others, total: others.length },
  ].filter(({ total }) => total > 0);
  const title = { text: text.regionTitle(lang === 'en' ? nameEn : short) };
  const view = await groupView({ title, sort, path: `/chapters/region/${slug}/` }, groups, byPlace, lang);
  return { ...view, total: here.length };
}

/** The chapters abroad, by country. */
export function chapterOverseasPaths() {
  return Promise.all(languages.map(async (lang) => {
    const text = chapterWords[lang];
    const all = abroad([...(await knownChapters(lang)).values()]);
    const groups = [...Map.groupBy(all, ({ country }) => country)].map(([country, chapters]) => ({
      key: String(country), title: countryTitle(chapters, lang), rows: chapters.map(({ row }) => row), total: chapters.length,
    }));
    const view = await groupView({ title: { text: text.overseasTitle }, path: '/chapters/overseas/' }, groups, all, lang);
    return { params: { lang: segment(lang) }, props: { frame: await frameOf(lang), view } };
  }));
}

/** A page for each kind of chapter. */
export async function chapterKindPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const text = chapterWords[lang];
    const known = [...(await knownChapters(lang)).values()];
    return Promise.all(kindKeys.map(async (kind) => {
      const group = kindGroup(kind, known, lang);
      const head = { title: { text: text.kindTitle(text.kinds[kind]) }, path: `/chapters/kind/${kind}/` };
      const members = known.filter((chapter) => chapter.kind === kind);
      const view = await groupView(head, group.total > 0 ? [group] : [], members, lang);
      return { params: { lang: segment(lang), kind }, props: { frame: await frameOf(lang), view } };
    }));
  }));
  return paths.flat();
}

type GroupView = ChapterGroupView<ImageMetadata>;

async function groupView(
  head: Pick<GroupView, 'title' | 'sort' | 'path'>, groups: ChapterGroup[], chapters: readonly KnownChapter[], lang: Language,
): Promise<GroupView> {
  const events = await eventRows(lang);
  const { upcoming } = await splitEvents((await latestOf('events', chapters, lang)).flatMap(({ id }) => events.get(id) ?? []));
  const news = (await latestOf('news', chapters, lang)).slice(0, shown);
  return {
    ...head, groups, total: chapters.length, upcoming: upcoming.slice(0, shown), news: await Promise.all(news.map(newsRow)),
  };
}

/** The latest entries that point at any of these chapters, newest first. */
async function latestOf(collection: string, chapters: readonly KnownChapter[], lang: Language): Promise<PublishedEntry[]> {
  const pointing = await Promise.all(chapters.map(async ({ id }) =>
    (await backlinks('chapters', id, lang)).filter((entry) => entry.collection === collection).slice(0, 2 * shown)));
  const when = ({ data }: PublishedEntry) => String(data['date'] ?? data['start'] ?? '');
  return [...new Set(pointing.flat())].sort((a, b) => when(b).localeCompare(when(a)) || a.id.localeCompare(b.id));
}
