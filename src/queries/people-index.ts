import { languages, localPath, type Language } from '#domain/addresses.ts';
import type { Choice, PeopleIndexView, PeopleSection } from '#domain/people-view.ts';
import { peopleWords } from '#i18n/areas/people.ts';
import { frameOf } from './frame.ts';
import { peopleFacets } from './people-facets.ts';
import { sortedPeople, type SortedPerson } from './people-order.ts';
import { segmentOf } from './people-pages.ts';
import { personLines } from './person-lines.ts';
import { remembered } from './remembered.ts';

export type IndexKind = 'letters' | 'strokes' | 'classes';

/** With more people than this the index names surnames and years, and people stand on pages of their own. */
export const mostOnIndex = 400;
export const perLetterPage = 240;

const paths: Record<IndexKind, string> = { letters: '/people/', strokes: '/people/strokes/', classes: '/people/classes/' };

/** An index of everyone, in one of three orders. */
export function peopleIndexPaths(kind: IndexKind) {
  return () => Promise.all(languages.map(async (lang) => ({
    params: { lang: segmentOf(lang) }, props: { view: await indexView(kind, lang) },
  })));
}

async function indexView(kind: IndexKind, lang: Language): Promise<PeopleIndexView> {
  const text = peopleWords[lang];
  const people = await sortedPeople(lang);
  const sections = await Promise.all(sectionsOf[kind](people, lang).map((section) => filled(section, people, kind, lang)));
  const tab = (name: string, of: IndexKind): Choice => ({ text: name, href: localPath(paths[of], lang), isCurrent: of === kind });
  return {
    frame: await frameOf(lang), path: paths[kind], title: text.people, lede: text.lede(people.length),
    tabs: [tab(text.byLetter, 'letters'), tab(text.byStrokes, 'strokes'), tab(text.byClass, 'classes')],
    jumpsLabel: { letters: text.letters, strokes: text.strokesLabel, classes: text.decades }[kind],
    jumps: kind === 'letters' ? alphabet(sections) : sections.map(({ id, jump }) => ({ text: jump, href: `#${id}` })),
    sections: sections.map(({ jump: _jump, ...section }) => section),
    facets: await peopleFacets(lang),
  };
}

interface Gathered {
  id: string;
  head: string;
  notes: string[];
  jump: string;
  href?: string;
  members: SortedPerson[];
}

const sectionsOf: Record<IndexKind, (people: readonly SortedPerson[], lang: Language) => Gathered[]> = {
  letters: (people, lang) => [...Map.groupBy(people, ({ letter }) => letter)].map(([letter, members]) => {
    const { otherLetters, count } = peopleWords[lang];
    const head = letter === '#' ? otherLetters : letter;
    return { id: letterId(letter), head, jump: head, notes: [count(members.length)], members };
  }),
  strokes: (people, lang) => {
    const { otherStrokes, strokesOf, count } = peopleWords[lang];
    const groups = [...Map.groupBy(people, ({ strokes }) => strokes ?? 0)].toSorted(([a], [b]) => (a || 99) - (b || 99));
    return groups.map(([strokes, members]) => ({
      id: `s${strokes}`, head: strokes === 0 ? otherStrokes : strokesOf(strokes), jump: strokes === 0 ? otherStrokes : String(strokes),
      notes: [count(members.length)], members,
    }));
  },
  classes: (people, lang) => {
    const { noYear, decade, count } = peopleWords[lang];
    const yearOf = ({ entryYear, leavingYear }: SortedPerson) => entryYear ?? leavingYear;
    const groups = [...Map.groupBy(people, (person) => Math.floor((yearOf(person) ?? 0) / 10) * 10)].toSorted(([a], [b]) => (a || 9999) - (b || 9999));
    return groups.map(([start, members]) => ({
      id: `d${start}`, head: start === 0 ? noYear : String(start), jump: start === 0 ? noYear : String(start),
      notes: [...(start === 0 ? [] : [decade(start)]), count(members.length)],
      members: members.toSorted((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0)),
    }));
  },
};

async function filled(
  { members, ...section }: Gathered, people: readonly SortedPerson[], kind: IndexKind, lang: Language,
): Promise<PeopleSection & { jump: string }> {
  const isLarge = people.length > mostOnIndex;
  return {
    ...section,
    people: isLarge ? [] : await personLines(members),
    choices: kind === 'classes' ? yearChoices(members, lang) : isLarge ? await surnameChoices(members, lang) : [],
  };
}

/** The years of a decade, each with its own page. */
function yearChoices(members: readonly SortedPerson[], lang: Language): Choice[] {
  const { entered, left } = peopleWords[lang];
  const groups = Map.groupBy(members, ({ entryYear, leavingYear }) => entryYear ?? leavingYear ?? 0);
  return [...groups].filter(([year]) => year !== 0).map(([year, list]) => ({
    text: list.some(({ entryYear }) => entryYear === year) ? entered(year) : left(year),
    href: localPath(`/people/class/${year}/`, lang), count: list.length,
  }));
}

async function surnameChoices(members: readonly SortedPerson[], lang: Language): Promise<Choice[]> {
  const places = await firstPlaces();
  return [...Map.groupBy(members, ({ surname }) => surname)].map(([surname, list]) => {
    const [first] = list as [SortedPerson];
    const page = Math.floor((places.get(`${first.letter}/${surname}`) ?? 0) / perLetterPage) + 1;
    return { text: surname, href: localPath(letterPath(first.letter, page), lang), count: list.length, lang: 'zh-CN' };
  });
}

/** The place within its letter at which each surname begins. */
function firstPlaces(): Promise<Map<string, number>> {
  return remembered('surname-places', async () => {
    const places = new Map<string, number>();
    const counts = new Map<string, number>();
    for (const { letter, surname } of await sortedPeople('zh')) {
      const at = counts.get(letter) ?? 0;
      counts.set(letter, at + 1);
      if (!places.has(`${letter}/${surname}`)) places.set(`${letter}/${surname}`, at);
    }
    return places;
  });
}

export const letterId = (letter: string) => (letter === '#' ? 'other' : letter.toLowerCase());

export function letterPath(letter: string, page: number): string {
  return `/people/letter/${letterId(letter)}/${page === 1 ? '' : `page/${page}/`}`;
}

function alphabet(sections: readonly { id: string; head: string }[]) {
  const heads = new Map(sections.map(({ id, head }) => [id, head]));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) =>
    ({ text: letter, ...(heads.has(letter.toLowerCase()) && { href: `#${letter.toLowerCase()}` }) }));
  const other = heads.get('other');
  return other === undefined ? letters : [...letters, { text: other, href: '#other' }];
}
