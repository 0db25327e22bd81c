import type { EntryData, RowData } from '#schemas/registry.ts';
import { grantedScopes, mayBeTold, visiblePerson, type PersonData } from './consent.ts';

type Officer = NonNullable<EntryData<'chapters'>['officers']>[number];
type Thanks = NonNullable<EntryData<'giving'>['thanks']>[number];
type Honour = RowData<'honours'>;
type Liaison = RowData<'liaisons'>;

export type VisibleLiaison = Pick<Liaison, 'year' | 'name'> & Partial<Pick<Liaison, 'class' | 'college'>>;

/** A liaison as anyone may see them; the class only where it was agreed to. */
export function visibleLiaison(row: Liaison, now: string): VisibleLiaison | undefined {
  const granted = grantedScopes({ consent: row.consent }, now);
  if (!granted.has('name')) return undefined;
  return {
    year: row.year,
    name: row.name,
    ...(granted.has('class') && { class: row.class, ...(row.college !== undefined && { college: row.college }) }),
  };
}

/**
 * An officer as anyone may see them. Whoever has a page of their own is shown as that page shows them: `person` is its
 * data, or nothing when it is not published. Others are named by their office.
 */
export function visibleOfficer(officer: Officer, person: PersonData | undefined, now: string): Officer | undefined {
  if (officer.person === undefined) return officer;
  const visible = person && visiblePerson(person, now);
  return visible && { ...officer, name: visible.name };
}

/** An honour as anyone may see it; `person` is the winner's data, or nothing when the page is not published. */
export function visibleHonour(row: Honour, person: PersonData | undefined, now: string): Honour | undefined {
  if (row.person === undefined) return row;
  if (!person || !visiblePerson(person, now)) return undefined;
  if (mayBeTold(person, now)) return row;
  const { citation: _citation, ...withoutWords } = row;
  return withoutWords;
}

export interface VisibleThanks {
  /** Missing for whoever wishes to stay unnamed. */
  name?: string;
  note?: string;
}

/** A line of thanks; the name of an anonymous giver goes no further than the file. */
export function visibleThanks({ name, note, anonymous }: Thanks): VisibleThanks {
  return { ...(!anonymous && { name }), ...(note !== undefined && { note }) };
}
