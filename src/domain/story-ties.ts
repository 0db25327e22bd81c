import type { Tie } from './story-chain.ts';

/** What is known of a person for the chain; only what readers may see belongs here. */
export interface TiedPerson {
  readonly id: string;
  readonly education?: readonly { college: string; major?: string; entry?: number; graduate?: number }[];
  readonly city?: string;
  readonly industry?: string;
  readonly roles?: readonly string[];
  /** Awards of the association. */
  readonly awards: readonly string[];
}

export interface NamingStory {
  readonly format: string;
  readonly people: readonly string[];
}

const teachingRoles = new Set(['mentor', 'startup', 'professor']);
/** A text that names more people is a list, and so are class notes: it says nothing of who taught whom. */
const fewPeople = 4;

/**
 * The teachers of everyone, the teacher's own circle included: the only mentor or visiting professor whom a story names
 * beside people who came to the school after that one had left it.
 */
export function teachersById(people: readonly TiedPerson[], stories: readonly NamingStory[]): Map<string, string[]> {
  const known = new Map(people.map((person) => [person.id, person]));
  const teachers = new Map<string, string[]>();
  const add = (id: string, teacher: string) => {
    const list = teachers.get(id) ?? [];
    if (!list.includes(teacher)) teachers.set(id, [...list, teacher]);
  };
  for (const { format, people: named } of stories) {
    const met = named.flatMap((id) => known.get(id) ?? []);
    const [teacher, ...others] = met.filter(({ roles = [] }) => roles.some((role) => teachingRoles.has(role)));
    if (format === 'notes' || named.length > fewPeople || !teacher || others.length > 0) continue;
    const pupils = met.filter((person) => person !== teacher && firstYear(person) > lastYear(teacher));
    if (pupils.length === 0) continue;
    for (const { id } of [teacher, ...pupils]) add(id, teacher.id);
  }
  return teachers;
}

// Whoever's years are not known counts neither as a later pupil nor as an earlier teacher.
function firstYear({ education = [] }: TiedPerson): number {
  return education.length === 0 ? 0 : Math.min(...education.map(({ entry, graduate }) => entry ?? graduate ?? 0));
}

function lastYear({ education = [] }: TiedPerson): number {
  const unknown = Number.POSITIVE_INFINITY;
  return education.length === 0 ? unknown : Math.max(...education.map(({ entry, graduate }) => graduate ?? entry ?? unknown));
}

/** All ties of a person, without repetition. */
export function tiesOfPerson(person: TiedPerson, teachers: readonly string[]): Tie[] {
  const { education = [], awards, industry, city } = person;
  const ties: Tie[] = [
    ...teachers.map((key): Tie => ({ kind: 'teacher', key })),
    ...education.flatMap(({ college, major, entry, graduate }): Tie[] => [
      ...(entry === undefined ? [] : [{ kind: 'class', key: `${entry}级/${college}` } as const]),
      ...(graduate === undefined ? [] : [{ kind: 'class', key: `${graduate}届/${college}` } as const]),
      ...(major === undefined ? [] : [{ kind: 'major', key: major } as const]),
      { kind: 'college', key: college },
      ...(entry === undefined ? [] : [{ kind: 'year', key: `${entry}级` } as const]),
      ...(graduate === undefined ? [] : [{ kind: 'year', key: `${graduate}届` } as const]),
      ...(entry === undefined ? [] : [{ kind: 'decade', key: String(Math.floor(entry / 10) * 10) } as const]),
    ]),
    ...awards.map((key): Tie => ({ kind: 'honour', key })),
    ...(industry === undefined ? [] : [{ kind: 'industry', key: industry } as const]),
    ...(city === undefined ? [] : [{ kind: 'city', key: city } as const]),
  ];
  return [...new Map(ties.map((tie) => [`${tie.kind}/${tie.key}`, tie])).values()];
}
