import type { consentScopes } from '#schemas/choices.ts';
import type { EntryData } from '#schemas/registry.ts';
import { dayOf } from './days.ts';

export type PersonData = EntryData<'people'>;
export type Consent = PersonData['consent'];
export type Scope = keyof typeof consentScopes;

/** What a field needs before it is shown: every listed scope; `told` is what the stories say; `never` stays inside. */
type Need = Scope | 'told' | 'never';

/** The decision on every field of a person. Default deny: a field without its needs leaves no trace. */
export const needsOfFields = {
  name: ['name'], nameEn: ['name'], surname: ['name'], aliases: ['name'],
  education: ['class'], college: ['class'],
  portrait: ['photo'], cover: ['photo'],
  // The print is no likeness, but its sex, age and hair are said of a real person.
  plate: ['photo'],
  company: ['employer'], position: ['employer'], industry: ['employer'],
  city: ['city'],
  contact: ['contact'],
  // In free words anything may stand, so they need the consent to be told about, not only to be listed.
  headline: ['told'], summary: ['told'], tags: ['told'], correction: ['told'], links: ['told'], people: ['told'],
  roles: ['told'], honours: ['told'], mentoring: ['told'], lived: ['told'],
  // A life in years says the class; the chapters of a person say the city.
  life: ['told', 'class'], chapters: ['told', 'city'],
  deceased: ['name'], scene: ['name'], light: ['name'], updated: ['name'], featured: ['name'],
  consent: ['never'], minor: ['never'], draft: ['never'], publishAt: ['never'], redirectFrom: ['never'],
  piiAllowed: ['never'],
} as const satisfies Record<keyof PersonData, readonly Need[]>;

type HiddenField = {
  [K in keyof PersonData]-?: (typeof needsOfFields)[K][number] extends 'never' ? K : never;
}[keyof PersonData];

/** A person as anyone may see them; the record of their consent is not part of it. */
export type VisiblePerson = { name: string } & Partial<Omit<PersonData, HiddenField | 'name'>>;

/** The scopes that stand in the data of a person without restriction by a record. */
const scopesWithRecord: readonly Scope[] = ['photo', 'employer', 'city', 'contact'];

/** What these scopes need beyond a state: who agreed, when, where it is filed and until when. */
export const recordKeys = ['basis', 'date', 'evidenceId', 'expires'] as const;

export function missingFromRecord(consent: Partial<Consent>): (typeof recordKeys)[number][] {
  return recordKeys.filter((key) => !consent[key]);
}

/** Whether the day until which consent was given has passed. */
export function hasExpired(consent: { expires?: string }, now: string): boolean {
  return consent.expires !== undefined && consent.expires < dayOf(now);
}

/** The scopes that an editor listed, or those that stand for an open consent without a list. */
export function claimedScopes(consent: Partial<Consent>): readonly Scope[] {
  return consent.scope ?? (consent.state === 'public' ? ['name', 'class'] : []);
}

/** Whether the basis is one that can speak for this person at all. */
export function basisFits({ consent, minor, deceased }: Pick<PersonData, 'consent' | 'minor' | 'deceased'>): boolean {
  const { basis } = consent;
  if (minor && deceased) return basis === 'guardian' || basis === 'relative';
  if (minor) return basis === 'guardian';
  if (deceased) return basis === 'relative' || basis === 'news' || basis === 'office';
  return basis !== 'guardian' && basis !== 'relative';
}

type Subject = Pick<PersonData, 'consent' | 'minor' | 'deceased'>;

/** The scopes that count at a moment; none when consent was withdrawn, has run out or is not this person's. */
export function grantedScopes(subject: Subject, now: string): ReadonlySet<Scope> {
  const { consent, minor, deceased } = subject;
  const isOpen = consent.state === 'public' || consent.state === 'partial';
  if (!isOpen || hasExpired(consent, now) || !basisFits(subject)) return new Set();
  // A guardian says what may be shown of a child; nothing follows from silence.
  if (minor && !consent.scope) return new Set();
  const onRecord = missingFromRecord(consent).length === 0;
  return new Set(claimedScopes(consent).filter((scope) => {
    if (scope === 'contact' && (minor || deceased)) return false;
    return onRecord || !scopesWithRecord.includes(scope);
  }));
}

/** Whether what the stories say, and the text on a person's own page, may stand there. */
export function mayBeTold(subject: Subject, now: string): boolean {
  return subject.consent.state === 'public' && grantedScopes(subject, now).has('name');
}

/** A person reduced to what may be shown at a moment, or nothing when not even the name may. */
export function visiblePerson(person: PersonData, now: string): VisiblePerson | undefined {
  const granted = grantedScopes(person, now);
  if (!granted.has('name')) return undefined;
  const told = mayBeTold(person, now);
  const isMet = (need: Need) => (need === 'told' ? told : need !== 'never' && granted.has(need));
  const visible = Object.entries(needsOfFields)
    .filter(([key, needs]) => person[key as keyof PersonData] !== undefined && needs.every(isMet))
    .map(([key]) => [key, person[key as keyof PersonData]]);
  const shown = Object.fromEntries(visible) as VisiblePerson;
  if (!shown.deceased) delete shown.lived;
  return shown;
}
