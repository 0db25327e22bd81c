import { localPath, type Language } from '#domain/addresses.ts';
import type { StoryFacet } from '#domain/story-view.ts';
import { storyWords } from '#i18n/areas/stories.ts';
import { findReference } from './link-targets.ts';
import { remembered } from './remembered.ts';
import { storyRecords } from './story-cards.ts';
import { facetKeys, groupPath, storyGroups, type StoryGroup } from './story-groups.ts';

const groupsShown = 16;

/** The ways to look at the stories, each with its fullest groups. */
function allFacets(lang: Language): Promise<StoryFacet[]> {
  return remembered(`story-facets/${lang}`, async () => {
    const byKey = Map.groupBy(await storyGroups(lang), ({ key }) => key);
    const facets = facetKeys.map((key): StoryFacet => ({
      name: storyWords[lang].facet[key] ?? key,
      groups: (byKey.get(key) ?? []).sort((a, b) => b.records.length - a.records.length || a.slug.localeCompare(b.slug)).map((group) => ({
        name: group.name.text, href: localPath(groupPath(group), lang), count: group.records.length, isCurrent: false,
      })),
    }));
    return [...facets, await seriesFacet(lang)];
  });
}

async function seriesFacet(lang: Language): Promise<StoryFacet> {
  const bySeries = Map.groupBy(await storyRecords(lang), ({ entry }) => String(entry.data['series'] ?? ''));
  bySeries.delete('');
  const found = await Promise.all([...bySeries].map(async ([id, records]) =>
    (await findReference('series', id, lang)).map(({ text, href = '' }) => ({ name: text, href, count: records.length, isCurrent: false }))));
  return { name: storyWords[lang].facet['series'] ?? '', groups: found.flat().sort((a, b) => b.count - a.count || a.href.localeCompare(b.href)) };
}

/** The same with the place marked where one is. */
export async function storyFacets(lang: Language, current?: StoryGroup): Promise<StoryFacet[]> {
  const here = current && localPath(groupPath(current), lang);
  return (await allFacets(lang)).flatMap(({ name, groups: all }) => {
    const shown = all.filter(({ href }, place) => place < groupsShown || href === here);
    return shown.length === 0 ? [] : [{ name, groups: shown.map((group) => ({ ...group, isCurrent: group.href === here })) }];
  });
}
