import type { ImageMetadata } from 'astro';
import { languages, localPath, type Language } from '#domain/addresses.ts';
import { entryClass, mainEducation } from '#domain/class-year.ts';
import type { SiteFrame } from '#domain/site-frame.ts';
import type { StoryDecade, StoryFacet, StoryListView } from '#domain/story-view.ts';
import type { FactValue } from '#domain/view-facts.ts';
import { storyWords } from '#i18n/areas/stories.ts';
import { englishChoices } from '#i18n/field-names.ts';
import { chains } from '#schemas/choices.ts';
import { collegesById } from './summaries.ts';
import { choiceName } from './choice-names.ts';
import { frameOf } from './frame.ts';
import { findReference } from './link-targets.ts';
import { termName } from './people-terms.ts';
import { remembered } from './remembered.ts';
import { storyRecords, type StoryRecord } from './story-cards.ts';
import { slugsOf } from './term-slugs.ts';

export interface StoryListPage {
  frame: SiteFrame;
  view: StoryListView<ImageMetadata>;
}

type FacetKey = 'college' | 'format' | 'city' | 'industry' | 'major' | 'class' | 'chain' | 'decade';

interface Group {
  key: FacetKey;
  slug: string;
  name: FactValue;
  records: StoryRecord[];
}

const perPage = 24;
const shownFacets: readonly FacetKey[] = ['college', 'format', 'city', 'industry'];
const segment = (lang: Language) => (lang === 'zh' ? undefined : lang);
const decadeOf = ({ entered }: StoryRecord) => (entered === undefined ? undefined : String(Math.floor(entered / 10) * 10));

/** What a story belongs to, by facet, as stored. */
function valuesOf(record: StoryRecord, key: FacetKey): string[] {
  const { entry: { data }, subject, entered } = record;
  const study = mainEducation(subject?.data.education);
  const one = (value: unknown) => (value === undefined ? [] : [String(value)]);
  switch (key) {
    case 'college': return [...new Set([...one(data['college']), ...one(study?.college)])];
    case 'format': return one(data['format']);
    case 'city': return one(subject?.data.city);
    case 'industry': return one(subject?.data.industry);
    case 'major': return one(study?.major);
    case 'class': return one(entered);
    case 'chain': return (data['chain'] as string[] | undefined) ?? [];
    case 'decade': return one(decadeOf(record));
  }
}

/** Terms are compared in Chinese, so that a group is the same in every language. */
function groups(lang: Language): Promise<Group[]> {
  return remembered(`story-groups/${lang}`, async () => {
    const chinese = await storyRecords('zh');
    const shown = new Map((await storyRecords(lang)).map((record) => [record.entry.id, record]));
    const all: Group[] = [];
    for (const key of ['decade', ...shownFacets, 'major', 'class', 'chain'] as const) {
      const byValue = new Map<string, StoryRecord[]>();
      for (const record of chinese) {
        const own = shown.get(record.entry.id);
        for (const value of own ? valuesOf(record, key) : []) byValue.set(value, [...(byValue.get(value) ?? []), own as StoryRecord]);
      }
      const slugs = key === 'industry' || key === 'major' ? slugsOf(byValue.keys()) : undefined;
      for (const [value, records] of byValue) {
        all.push({ key, slug: slugs?.get(value) ?? value, name: await groupName(key, value, lang), records });
      }
    }
    return all;
  });
}

async function groupName(key: FacetKey, value: string, lang: Language): Promise<FactValue> {
  switch (key) {
    case 'college': {
      const college = (await collegesById()).get(value);
      return { text: (lang === 'en' ? college?.nameEn : college?.name) ?? value };
    }
    case 'format': return { text: choiceName('stories', ['format'], { format: value }, lang) };
    case 'city': return (await findReference('places', value, lang))[0] ?? { text: value };
    case 'industry': case 'major': return termName(key, value, lang);
    case 'class': return { text: lang === 'en' ? `Entered ${value}` : entryClass(Number(value)) };
    case 'chain': return { text: lang === 'en' ? englishChoices[value] ?? value : chains[value as keyof typeof chains] };
    case 'decade': return { text: lang === 'en' ? `${value}s` : `${value} 年代` };
  }
}

const pathOf = ({ key, slug }: Group) => `/stories/${key}/${slug}/`;

async function facets(lang: Language, current?: Group): Promise<StoryFacet[]> {
  const all = await groups(lang);
  const shown = current && !shownFacets.includes(current.key) && current.key !== 'decade' ? [...shownFacets, current.key] : shownFacets;
  return shown.map((key) => ({
    name: storyWords[lang].facet[key] ?? key,
    groups: all.filter((group) => group.key === key)
      .sort((a, b) => b.records.length - a.records.length || a.slug.localeCompare(b.slug))
      .map((group) => ({
        name: group.name.text, ...(group.name.lang === 'zh-CN' && { lang: 'zh-CN' as const }), href: localPath(pathOf(group), lang), count: group.records.length,
        isCurrent: current !== undefined && pathOf(group) === pathOf(current),
      })),
  })).filter((facet) => facet.groups.length > 0);
}

async function tabs(lang: Language) {
  const decades = (await groups(lang)).filter((group) => group.key === 'decade').sort((a, b) => a.slug.localeCompare(b.slug));
  return decades.map((group) => ({
    decade: group.slug.slice(2), count: storyWords[lang].count(group.records.length), href: localPath(pathOf(group), lang),
  }));
}

function byDecade(records: readonly StoryRecord[], lang: Language): StoryDecade<ImageMetadata>[] {
  const text = storyWords[lang];
  return [...Map.groupBy(records, decadeOf)].map(([decade, list]) => ({
    decade: decade ?? '—', label: decade === undefined ? text.undated : text.decade, count: text.count(list.length),
    entries: list.map(({ card }) => card),
  }));
}

async function listPages(records: readonly StoryRecord[], lang: Language, title: FactValue, path: string, current?: Group) {
  const last = Math.max(1, Math.ceil(records.length / perPage));
  const shared = { tabs: await tabs(lang), facets: await facets(lang, current), last };
  return Array.from({ length: last }, (_, index) => ({
    page: index + 1,
    view: {
      title: title.text, titleLang: title.lang === 'zh-CN' ? 'zh-CN' as const : undefined, path,
      lede: storyWords[lang].lede(records.length), page: index + 1, ...shared,
      decades: byDecade(records.slice(index * perPage, (index + 1) * perPage), lang),
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
    const all = await Promise.all((await groups(lang)).map(async (group) => {
      const pages = await listPages(group.records, lang, group.name, pathOf(group), group);
      return pages.map(({ page, view }) => ({
        params: { lang: segment(lang), facet: group.key, value: page === 1 ? group.slug : `${group.slug}/page/${page}` },
        props: { frame, view } satisfies StoryListPage,
      }));
    }));
    return all.flat();
  }));
  return paths.flat();
}
