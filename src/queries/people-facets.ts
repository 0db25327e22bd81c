import { localPath, type Language } from '#domain/addresses.ts';
import type { Choice, ChoiceGroup } from '#domain/people-view.ts';
import { peopleWords } from '#i18n/areas/people.ts';
import { findReference } from './link-targets.ts';
import { industryPath, termName } from './people-terms.ts';
import { peopleById, type KnownPerson } from './people-by-id.ts';
import { rolePath } from './person-facts.ts';
import { remembered } from './remembered.ts';
import { collegesById } from './summaries.ts';

export type GroupKind = 'college' | 'city' | 'industry' | 'role';

const shown = 10;
const mentoring = new Set(['mentor', 'startup', 'professor']);

/** Whoever a student may ask: mentors, and those who say so. */
export function isMentor({ data }: KnownPerson): boolean {
  return !data.deceased && (data.mentoring?.open === true || (data.roles ?? []).some((role) => mentoring.has(role)));
}

/** Everyone by what they share; keys are those of the data in Chinese. */
export function peopleGroups(kind: GroupKind): Promise<Map<string, string[]>> {
  return remembered(`people-groups/${kind}`, async () => {
    const groups = new Map<string, string[]>();
    for (const { id, data } of (await peopleById('zh')).values()) {
      for (const key of new Set(keysOf(kind, data))) {
        const group = groups.get(key);
        if (group) group.push(id);
        else groups.set(key, [id]);
      }
    }
    return groups;
  });
}

function keysOf(kind: GroupKind, data: KnownPerson['data']): string[] {
  switch (kind) {
    case 'college': return (data.education ?? []).map(({ college }) => college);
    case 'city': return data.city === undefined ? [] : [data.city];
    case 'industry': return data.industry === undefined ? [] : [data.industry];
    case 'role': return data.roles ?? [];
  }
}

/** The other ways to find people, the largest groups first. */
export function peopleFacets(lang: Language): Promise<ChoiceGroup[]> {
  return remembered(`people-facets/${lang}`, async () => {
    const text = peopleWords[lang];
    const at = (path: string) => localPath(path, lang);
    const order = [...(await collegesById()).keys()];
    const colleges = [...await peopleGroups('college')].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    const mentors = [...(await peopleById(lang)).values()].filter(isMentor).length;
    const roles = bySize(await peopleGroups('role')).filter(([role]) => rolePath(role) !== '/people/mentors/');
    const groups: ChoiceGroup[] = [
      {
        title: text.colleges, choices: await choices(colleges, lang, async (id) => [await named('colleges', id, lang), `/people/college/${id}/`]),
        more: { text: text.allColleges, href: at('/colleges/') },
      },
      {
        title: text.cities,
        choices: await choices(bySize(await peopleGroups('city')).slice(0, shown), lang, async (id) =>
          [await named('places', id, lang), `/people/city/${id}/`]),
      },
      {
        title: text.industries,
        choices: await choices(bySize(await peopleGroups('industry')).slice(0, shown), lang, async (term) =>
          [await termName('industry', term, lang), await industryPath(term)]),
      },
      {
        title: text.roles,
        choices: [
          ...(mentors > 0 ? [{ text: text.mentorWall, href: at('/people/mentors/'), count: mentors }] : []),
          ...await choices(roles, lang, async (role) => [{ text: text.roleNames[role] ?? role }, rolePath(role)]),
        ],
      },
    ];
    return groups.filter((group) => group.choices.length > 0);
  });
}

type Naming = (key: string) => Promise<[{ text: string; lang?: string }, string]>;

function choices(groups: readonly [string, string[]][], lang: Language, name: Naming): Promise<Choice[]> {
  return Promise.all(groups.map(async ([key, ids]) => {
    const [value, path] = await name(key);
    return { text: value.text, ...(value.lang && { lang: value.lang }), href: localPath(path, lang), count: ids.length };
  }));
}

/** The largest first, equals in a fixed order. */
export function bySize(groups: ReadonlyMap<string, string[]>): [string, string[]][] {
  return [...groups].toSorted(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1));
}

export async function named(list: string, id: string, lang: Language) {
  return (await findReference(list, id, lang))[0] ?? { text: id };
}
