import { languages, localPath, type Language } from '#domain/addresses.ts';
import { mainEducation } from '#domain/class-year.ts';
import type { Choice } from '#domain/people-view.ts';
import { nextReunion } from '#domain/reunions.ts';
import { peopleWords } from '#i18n/areas/people.ts';
import { classNotes } from './class-notes.ts';
import { shelfOf } from './gathered.ts';
import { groupPages, type GroupHead } from './people-groups.ts';
import { sortedPeople, type SortedPerson } from './people-order.ts';
import { remembered } from './remembered.ts';
import { siteSettings } from './site.ts';
import { storiesByPerson } from './stories-by-person.ts';

const near = 4;

interface ClassYear {
  year: number;
  entered: SortedPerson[];
  left: SortedPerson[];
}

/** A page for every year in which somebody came or left: `/people/class/1998/`. */
export async function classYearPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const years = await classYears(lang);
    return Promise.all(years.map((classYear, place) => pagesOf(classYear, years.slice(Math.max(0, place - near), place + near + 1), lang)));
  }));
  return paths.flat(2);
}

function classYears(lang: Language): Promise<ClassYear[]> {
  return remembered(`class-years/${lang}`, async () => {
    const years = new Map<number, ClassYear>();
    const at = (year: number) => {
      const found = years.get(year) ?? { year, entered: [], left: [] };
      years.set(year, found);
      return found;
    };
    for (const person of await sortedPeople(lang)) {
      const studies = person.data.education ?? [];
      for (const year of new Set(studies.flatMap(({ entry }) => entry ?? []))) at(year).entered.push(person);
      for (const year of new Set(studies.flatMap(({ graduate }) => graduate ?? []))) at(year).left.push(person);
    }
    return [...years.values()].sort((a, b) => a.year - b.year);
  });
}

async function pagesOf({ year, entered, left }: ClassYear, around: readonly ClassYear[], lang: Language) {
  const text = peopleWords[lang];
  const { today, reunionYears = [] } = await siteSettings();
  const leavingYear = entered.length > 0 ? usualLeavingYear(entered, year) : year;
  const reunion = leavingYear === undefined ? undefined : nextReunion(leavingYear, Number(today.slice(0, 4)), reunionYears);
  const head: GroupHead = {
    path: `/people/class/${year}/`, kicker: text.byClass, listPath: '/people/classes/',
    title: { text: entered.length > 0 ? text.classPage(year) : text.leavers(year) },
    ...(reunion && { lede: text.classLede(reunion.after, reunion.year) }),
    neighbours: {
      title: text.nearYears,
      choices: around.filter((other) => other.year !== year).map((other): Choice => ({
        text: other.entered.length > 0 ? text.classPage(other.year) : text.leavers(other.year),
        href: localPath(`/people/class/${other.year}/`, lang), count: new Set([...other.entered, ...other.left]).size,
      })),
    },
  };
  const members = [...new Set([...entered, ...left])];
  const stories = await storiesByPerson((entered.length > 0 ? entered : left).map(({ id }) => id), lang);
  return groupPages('year', String(year), head, members, lang, undefined, {
    stories: await shelfOf(stories), notes: (await classNotes(lang)).get(year) ?? [],
  });
}

/** The year in which most of a class left. */
function usualLeavingYear(people: readonly SortedPerson[], entry: number): number | undefined {
  const counts = new Map<number, number>();
  for (const { data } of people) {
    const study = data.education?.find((other) => other.entry === entry) ?? mainEducation(data.education);
    if (study?.entry === entry && study.graduate !== undefined) counts.set(study.graduate, (counts.get(study.graduate) ?? 0) + 1);
  }
  return [...counts].sort(([a, first], [b, second]) => second - first || a - b)[0]?.[0];
}
