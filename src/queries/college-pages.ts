import { languages, localPath, type Language } from '#domain/addresses.ts';
import type { CollegeListView, FactRow } from '#domain/people-view.ts';
import { printedText } from '#domain/view-facts.ts';
import { peopleWords } from '#i18n/areas/people.ts';
import { frameOf } from './frame.ts';
import { groupsOf, shelfOf } from './gathered.ts';
import { peopleGroups } from './people-facets.ts';
import { groupView } from './people-groups.ts';
import { sortedPeople } from './people-order.ts';
import { segmentOf } from './people-pages.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';
import { collegesById } from './summaries.ts';

const gathered = ['stories', 'news', 'events', 'chapters', 'giving', 'culture', 'documents'] as const;
const shownPeople = 12;

/** A page for each college with all that belongs to it. */
export async function collegePaths() {
  const paths = await Promise.all(languages.map(async (lang) =>
    Promise.all([...(await collegesById()).keys()].map(async (id) => ({
      params: { lang: segmentOf(lang), id }, props: { view: await collegeView(id, lang) },
    })))));
  return paths.flat();
}

async function collegeView(id: string, lang: Language) {
  const text = peopleWords[lang];
  const colleges = await collegesById();
  const college = colleges.get(id);
  const ids = new Set((await peopleGroups('college')).get(id));
  const everyone = (await sortedPeople(lang)).filter((person) => ids.has(person.id));
  const related = (await entriesByCollege(lang)).get(id) ?? [];
  const nameOf = (row: typeof college) => (lang === 'en' ? row?.nameEn : row?.name) ?? id;
  const facts: FactRow[] = [
    { name: text.founded, values: college?.founded === undefined ? [] : [{ text: text.foundedIn(college.founded) }] },
    { name: text.formerly, values: college?.formerly === undefined ? [] : [printedText(college.formerly, lang)] },
  ];
  const view = await groupView({
    path: `/colleges/${id}/`, kicker: text.collegeList, title: { text: nameOf(college) },
    neighbours: {
      title: text.collegeList,
      choices: [...colleges].filter(([other]) => other !== id).map(([other, row]) => ({ text: nameOf(row), href: localPath(`/colleges/${other}/`, lang) })),
    },
  }, everyone, lang, 1, shownPeople);
  return {
    ...view,
    // The rest of the people stand on pages of their own, which have numbers.
    last: 1, facts: facts.filter(({ values }) => values.length > 0), strip: text.peopleOf,
    crumbs: [{ text: text.people, href: localPath('/people/', lang) }, { text: text.collegeList, href: localPath('/colleges/', lang) }],
    more: everyone.length > shownPeople ? { text: text.allPeople(everyone.length), href: localPath(`/people/college/${id}/`, lang) } : undefined,
    stories: await shelfOf(related),
    groups: await groupsOf(related, gathered.filter((name) => name !== 'stories'), lang),
  };
}

function entriesByCollege(lang: Language): Promise<Map<string, PublishedEntry[]>> {
  return remembered(`by-college/${lang}`, async () => {
    const all = (await Promise.all(gathered.map((collection) => publishedEntries(collection, lang)))).flat();
    return Map.groupBy(all.filter(({ data }) => data['college'] !== undefined), ({ data }) => String(data['college']));
  });
}

/** The list of all colleges. */
export function collegeListPaths() {
  return Promise.all(languages.map(async (lang) => {
    const text = peopleWords[lang];
    const people = await peopleGroups('college');
    const rows = [...await collegesById()].map(([id, { name, nameEn, short, formerly, founded }]) => ({
      name: lang === 'en' ? nameEn : name, label: short, href: localPath(`/colleges/${id}/`, lang),
      note: [founded === undefined ? '' : `${text.founded} ${founded}`, lang === 'zh' && formerly ? `${text.formerly}：${formerly}` : ''].filter(Boolean).join(' · '),
      count: text.count(people.get(id)?.length ?? 0),
    }));
    return { params: { lang: segmentOf(lang) }, props: { view: { frame: await frameOf(lang), rows } satisfies CollegeListView } };
  }));
}
