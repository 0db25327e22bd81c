import { languages, localPath, type Language } from '#domain/addresses.ts';
import type { Choice, PeopleGroupView } from '#domain/people-view.ts';
import { printedText, type FactValue } from '#domain/view-facts.ts';
import { peopleWords } from '#i18n/areas/people.ts';
import { frameOf } from './frame.ts';
import { shelfOf } from './gathered.ts';
import { bySize, isMentor, named, peopleGroups, type GroupKind } from './people-facets.ts';
import { letterId, letterPath, mostOnIndex, perLetterPage } from './people-index.ts';
import { sortedPeople, type SortedPerson } from './people-order.ts';
import { segmentOf } from './people-pages.ts';
import { industrySlugs, termName } from './people-terms.ts';
import { personLines } from './person-lines.ts';
import { rolePath } from './person-facts.ts';
import { storiesByPerson } from './stories-by-person.ts';

const perPage = 48;
const near = 12;

/** What a group is called and where it stands. */
export interface GroupHead {
  path: string;
  kicker: string;
  title: FactValue;
  lede?: string;
  isWall?: boolean;
  neighbours?: PeopleGroupView['neighbours'];
  contact?: string;
  /** Where the kind of group is listed. */
  listPath?: string;
  strip?: string;
}

/** A page of people who share something; what else belongs to them comes with `more`. */
export async function groupView(
  head: GroupHead, members: readonly SortedPerson[], lang: Language, page = 1, size = perPage, more: Partial<PeopleGroupView> = {},
): Promise<PeopleGroupView> {
  const text = peopleWords[lang];
  const base = localPath(head.path, lang);
  return {
    frame: await frameOf(lang), section: 'people', path: `${head.path}${page === 1 ? '' : `page/${page}/`}`, base,
    crumbs: [{ text: text.people, href: localPath('/people/', lang) }, { text: head.kicker, ...(head.listPath && { href: localPath(head.listPath, lang) }) }],
    kicker: head.kicker, title: head.title, strip: head.strip ?? text.people, lede: head.lede === undefined ? undefined : { text: head.lede },
    facts: [], people: await personLines(members.slice((page - 1) * size, page * size)), isWall: head.isWall ?? false,
    total: members.length, page, last: Math.max(1, Math.ceil(members.length / size)),
    stories: [], groups: [], notes: [], neighbours: head.neighbours, contact: head.contact, ...more,
  };
}

/** The pages of a group: `/people/city/zhoushan/`, `/people/city/zhoushan/page/2/`. */
export async function groupPages(
  param: string, slug: string, head: GroupHead, members: readonly SortedPerson[], lang: Language, size = perPage, more: Partial<PeopleGroupView> = {},
) {
  const last = Math.max(1, Math.ceil(members.length / size));
  return Promise.all(Array.from({ length: last }, async (_, index) => ({
    params: { lang: segmentOf(lang), [param]: index === 0 ? slug : `${slug}/page/${index + 1}` },
    props: { view: await groupView(head, members, lang, index + 1, size, index === 0 ? more : {}) },
  })));
}

/** The pages of everyone in a city, a college, an industry or an office. */
export function sharedGroupPaths(kind: GroupKind) {
  return async () => {
    const groups = bySize(await peopleGroups(kind)).filter(([key]) => kind !== 'role' || rolePath(key) !== '/people/mentors/');
    const slugs = kind === 'industry' ? await industrySlugs() : undefined;
    const paths = await Promise.all(languages.map(async (lang) => {
      const everyone = new Map((await sortedPeople(lang)).map((person) => [person.id, person]));
      const places = new Map([...everyone.keys()].map((id, place) => [id, place]));
      const names = await Promise.all(groups.map(([key]) => nameOf(kind, key, lang)));
      const pathOf = (key: string) => `/people/${kind}/${slugs?.get(key) ?? key}/`;
      const choices = groups.map(([key, ids], place): Choice => ({
        text: names[place]?.text ?? key, href: localPath(pathOf(key), lang), count: ids.length, ...(names[place]?.lang && { lang: names[place].lang }),
      }));
      return Promise.all(groups.map(async ([key, ids], place) => {
        const members = ids.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)).flatMap((id) => everyone.get(id) ?? []);
        const head = sharedHead(kind, pathOf(key), names[place] ?? { text: key }, around(choices, place), lang);
        return groupPages('slug', slugs?.get(key) ?? key, head, members, lang, perPage, { stories: await shelfOf(await storiesByPerson(ids, lang)) });
      }));
    }));
    return paths.flat(2);
  };
}

/** Some of the other groups, those of like size. */
function around(choices: readonly Choice[], place: number): Choice[] {
  const from = Math.max(0, Math.min(place - near / 2, choices.length - near - 1));
  return choices.slice(from, from + near + 1).filter((choice) => choice !== choices[place]);
}

function sharedHead(kind: GroupKind, path: string, name: FactValue, others: Choice[], lang: Language): GroupHead {
  const text = peopleWords[lang];
  const kickers = { college: text.colleges, city: text.cities, industry: text.industries, role: text.roles };
  const titles = { college: text.inCollege, city: text.inCity, industry: text.inIndustry, role: text.withRole };
  return {
    path, kicker: kickers[kind], ...(kind === 'college' && { listPath: '/colleges/' }), title: printedText(titles[kind](name.text), lang),
    ...(others.length > 0 && { neighbours: { title: kickers[kind], choices: others } }),
  };
}

async function nameOf(kind: GroupKind, key: string, lang: Language): Promise<FactValue> {
  switch (kind) {
    case 'college': return named('colleges', key, lang);
    case 'city': return named('places', key, lang);
    case 'industry': return termName('industry', key, lang);
    case 'role': return { text: peopleWords[lang].roleNames[key] ?? key };
  }
}

/** 导师墙: whoever a student may ask, and how. */
export async function mentorPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const text = peopleWords[lang];
    const members = (await sortedPeople(lang)).filter(isMentor);
    const head: GroupHead = {
      path: '/people/mentors/', kicker: text.roles, title: { text: text.mentorWall }, lede: text.mentorLede, isWall: true, strip: text.mentors,
      contact: (await frameOf(lang)).email,
    };
    return groupPages('page', '', head, members, lang);
  }));
  return paths.flat().map(({ params, props }) => ({ params: { ...params, page: String(params['page']).replace(/^\//, '') || undefined }, props }));
}

/** A page of names for each letter, where there are too many for one index. */
export async function letterPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const people = await sortedPeople(lang);
    if (people.length <= mostOnIndex) return [];
    const groups = [...Map.groupBy(people, ({ letter }) => letter)];
    const choices = groups.map(([letter, list]): Choice =>
      ({ text: letter === '#' ? peopleWords[lang].otherLetters : letter, href: localPath(letterPath(letter, 1), lang), count: list.length }));
    return Promise.all(groups.map(([letter, members], place) => {
      const head: GroupHead = {
        path: letterPath(letter, 1), kicker: peopleWords[lang].letters, title: { text: choices[place]?.text ?? letter },
        neighbours: { title: peopleWords[lang].letters, choices: choices.filter((_, other) => other !== place) },
      };
      return groupPages('slug', letterId(letter), head, members, lang, perLetterPage);
    }));
  }));
  return paths.flat(2);
}

