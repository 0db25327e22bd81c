import type { ImageMetadata } from 'astro';
import { languages, localPath, type Language } from '#domain/addresses.ts';
import type { SiteFrame } from '#domain/site-frame.ts';
import type { StoryDecade, StoryListView } from '#domain/story-view.ts';
import type { FactValue } from '#domain/view-facts.ts';
import { storyWords } from '#i18n/areas/stories.ts';
import { frameOf } from './frame.ts';
import { storyRecords, type StoryRecord } from './story-cards.ts';
import { storyFacets } from './story-facets.ts';
import { decadeOf, groupPath, storyGroups, type StoryGroup } from './story-groups.ts';

export interface StoryListPage {
  frame: SiteFrame;
  view: StoryListView<ImageMetadata>;
}

const perPage = 24;
const segment = (lang: Language) => (lang === 'zh' ? undefined : lang);

async function tabs(lang: Language) {
  const decades = (await storyGroups(lang)).filter((group) => group.key === 'decade').sort((a, b) => a.slug.localeCompare(b.slug));
  return decades.map((group) => ({
    decade: group.slug.slice(2), count: storyWords[lang].count(group.records.length), href: localPath(groupPath(group), lang),
  }));
}

/** The stories of a page by decade; a count is of the whole decade, of which other pages may show the rest. */
function byDecade(records: readonly StoryRecord[], counts: ReadonlyMap<string | undefined, number>, lang: Language): StoryDecade<ImageMetadata>[] {
  const text = storyWords[lang];
  return [...Map.groupBy(records, decadeOf)].map(([decade, list]) => ({
    decade: decade ?? '—', label: decade === undefined ? text.undated : text.decade, count: text.count(counts.get(decade) ?? list.length),
    entries: list.map(({ card }) => card),
  }));
}

async function listPages(records: readonly StoryRecord[], lang: Language, title: FactValue, path: string, current?: StoryGroup) {
  const last = Math.max(1, Math.ceil(records.length / perPage));
  const counts = new Map([...Map.groupBy(records, decadeOf)].map(([decade, list]) => [decade, list.length]));
  const shared = { tabs: await tabs(lang), facets: await storyFacets(lang, current), last };
  return Array.from({ length: last }, (_, index) => ({
    page: index + 1,
    view: {
      title: title.text, titleLang: title.lang === 'zh-CN' ? 'zh-CN' as const : undefined, path,
      lede: storyWords[lang].lede(records.length), page: index + 1, ...shared,
      decades: byDecade(records.slice(index * perPage, (index + 1) * perPage), counts, lang),
    },
  }));
}

/** `/stories/` and its further pages. */
export async function storyListPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const frame = await frameOf(lang);
    const pages = await listPages(await storyRecords(lang), lang, { text: storyWords[lang].story }, '/stories/');
    return pages.map(({ page, view }) => ({
      params: { lang: segment(lang), page: page === 1 ? undefined : `page/${page}` }, props: { frame, view } satisfies StoryListPage,
    }));
  }));
  return paths.flat();
}

/** `/stories/college/ocean/` and its like. */
export async function storyGroupPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const frame = await frameOf(lang);
    const all = await Promise.all((await storyGroups(lang)).map(async (group) => {
      const pages = await listPages(group.records, lang, group.name, groupPath(group), group);
      return pages.map(({ page, view }) => ({
        params: { lang: segment(lang), facet: group.key, value: page === 1 ? group.slug : `${group.slug}/page/${page}` },
        props: { frame, view } satisfies StoryListPage,
      }));
    }));
    return all.flat();
  }));
  return paths.flat();
}
