import type { Language } from '#domain/addresses.ts';
import { entryClass, mainEducation } from '#domain/class-year.ts';
import type { FactValue } from '#domain/view-facts.ts';
import { englishChoices } from '#i18n/field-names.ts';
import { chains } from '#schemas/choices.ts';
import { choiceName } from './choice-names.ts';
import { findReference } from './link-targets.ts';
import { termName } from './people-terms.ts';
import { remembered } from './remembered.ts';
import { storyRecords, type StoryRecord } from './story-cards.ts';
import { collegesById } from './summaries.ts';
import { slugsOf } from './term-slugs.ts';

export type FacetKey = 'college' | 'format' | 'city' | 'industry' | 'major' | 'class' | 'chain' | 'decade';

/** Stories that have a value in common. */
export interface StoryGroup {
  key: FacetKey;
  slug: string;
  name: FactValue;
  records: StoryRecord[];
}

export const facetKeys = ['college', 'format', 'class', 'city', 'industry', 'major', 'chain'] as const satisfies readonly FacetKey[];

export const decadeOf = ({ entered }: StoryRecord) => (entered === undefined ? undefined : String(Math.floor(entered / 10) * 10));

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
export function storyGroups(lang: Language): Promise<StoryGroup[]> {
  return remembered(`story-groups/${lang}`, async () => {
    const chinese = await storyRecords('zh');
    const shown = new Map((await storyRecords(lang)).map((record) => [record.entry.id, record]));
    const all: StoryGroup[] = [];
    for (const key of ['decade', ...facetKeys] as const) {
      const byValue = new Map<string, StoryRecord[]>();
      for (const record of chinese) {
        const own = shown.get(record.entry.id);
        for (const value of own ? valuesOf(record, key) : []) {
          const known = byValue.get(value);
          if (known) known.push(own as StoryRecord);
          else byValue.set(value, [own as StoryRecord]);
        }
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

export const groupPath = ({ key, slug }: StoryGroup) => `/stories/${key}/${slug}/`;
