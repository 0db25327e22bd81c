import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consentBases, consentScopes, consentStates } from '#schemas/choices.ts';
import { fieldsFor, type Field } from '#schemas/field-tree.ts';
import {
  grantedScopes, mayBeTold, needsOfFields, visiblePerson, type Consent, type PersonData, type Scope,
} from './consent.ts';

const now = '2026-11-20T09:00+08:00';
const onRecord = { basis: 'consent', date: '2026-03-08', evidenceId: 'SQ-2026-0031', expires: '2031-03-08' } as const;
const lin: PersonData = {
  name: '林海燕',
  consent: { state: 'public' },
  nameEn: 'Haiyan Lin',
  headline: '她把台风的脾气写进了早班',
  portrait: { src: '照片.jpg' },
  education: [{ college: 'ocean', entry: 1998, graduate: 2002 }],
  city: 'zhoushan',
  company: '东海预报中心',
  contact: '由校友办转接',
  life: [{ year: 1998, text: '考入海洋科学系', atSchool: true }],
};
const shownOf = (consent: Consent, more: Partial<PersonData> = {}) => {
  const visible = visiblePerson({ ...lin, ...more, consent }, now);
  return visible && Object.keys(visible).sort();
};

test('there is a decision on every field of a person, and on no other', () => {
  expect(Object.keys(needsOfFields).sort()).toEqual(fieldsFor('people').map(({ key }) => key).sort());
});

test.each<[string, (keyof PersonData)[]]>([
  ['photo', ['portrait', 'cover', 'plate']],
  ['class', ['education', 'college', 'life']],
  ['employer', ['company', 'position', 'industry']],
  ['city', ['city', 'chapters']],
  ['contact', ['contact']],
  ['told', ['headline', 'summary', 'life', 'lived', 'roles', 'honours', 'mentoring', 'links', 'people']],
  ['never', ['consent', 'minor', 'draft', 'publishAt', 'redirectFrom', 'piiAllowed']],
])('what needs %s', (need, fields) => {
  for (const field of fields) expect(needsOfFields[field], field).toContain(need);
});

test('open without a list: the name, the class and what the stories say', () => {
  expect(shownOf({ state: 'public' })).toEqual(['education', 'headline', 'life', 'name', 'nameEn']);
});

test('open with a list: only what is listed, and what the stories say', () => {
  expect(shownOf({ state: 'public', scope: ['name'] })).toEqual(['headline', 'name', 'nameEn']);
  expect(shownOf({ state: 'public', scope: ['name', 'employer', 'photo'], ...onRecord }))
    .toEqual(['company', 'headline', 'name', 'nameEn', 'portrait']);
});

test('partly: only what is listed', () => {
  expect(shownOf({ state: 'partial', scope: ['name', 'class'] })).toEqual(['education', 'name', 'nameEn']);
  expect(shownOf({ state: 'partial' })).toBeUndefined();
  expect(mayBeTold({ consent: { state: 'partial', scope: ['name'] } }, now)).toBe(false);
});

test('nothing of someone who withdrew, whose consent ran out, or who may not be named', () => {
  expect(shownOf({ state: 'withdrawn', scope: ['name'] })).toBeUndefined();
  expect(shownOf({ state: 'public', expires: '2026-11-19' })).toBeUndefined();
  expect(shownOf({ state: 'public', expires: '2026-11-20' })).toContain('name');
  expect(shownOf({ state: 'public', scope: ['class'] })).toBeUndefined();
  expect(shownOf({ state: 'public', scope: [] })).toBeUndefined();
});

test('without a full record no portrait, employer, city or contact', () => {
  const scope: Scope[] = ['name', 'photo', 'employer', 'city', 'contact'];
  expect(shownOf({ state: 'partial', scope, ...onRecord, evidenceId: undefined })).toEqual(['name', 'nameEn']);
  expect(shownOf({ state: 'partial', scope, ...onRecord }))
    .toEqual(['city', 'company', 'contact', 'name', 'nameEn', 'portrait']);
});

test('a child is shown only by a guardian who listed what may be shown, and never with a contact', () => {
  const minor = { minor: true };
  expect(shownOf({ state: 'public' }, minor)).toBeUndefined();
  expect(shownOf({ state: 'public', ...onRecord, scope: ['name'] }, minor)).toBeUndefined();
  expect(shownOf({ state: 'public', basis: 'guardian' }, minor)).toBeUndefined();
  expect(shownOf({ state: 'partial', ...onRecord, basis: 'guardian', scope: ['name', 'contact'] }, minor))
    .toEqual(['name', 'nameEn']);
  expect(shownOf({ state: 'public', basis: 'guardian', scope: ['name'] })).toBeUndefined();
});

test('the dead are shown by their relatives, the news or their office; years of life only of them', () => {
  const lived = { lived: { born: 1936, died: 2024 } };
  expect(shownOf({ state: 'public', basis: 'consent' }, { deceased: true, ...lived })).toBeUndefined();
  expect(shownOf({ state: 'public', basis: 'relative' }, { deceased: true, ...lived })).toContain('lived');
  expect(shownOf({ state: 'public', basis: 'news' }, { deceased: true })).toContain('deceased');
  expect(shownOf({ state: 'public' }, lived)).not.toContain('lived');
  expect(shownOf({ state: 'public', basis: 'relative' })).toBeUndefined();
});

let count = 0;
const token = () => `token${++count}x`;

/** A value for a field in which every leaf is a text that occurs nowhere else. */
function filled(field: Field): unknown {
  if (field.widget === 'list' && field.item) return [filled(field.item), filled(field.item)];
  if (field.fields) return Object.fromEntries(field.fields.map((child) => [child.key, filled(child)]));
  return token();
}

const tokensIn = (value: unknown) => JSON.stringify(value)?.match(/token\d+x/g) ?? [];

const consents = fc.record({
  state: fc.constantFrom(...Object.keys(consentStates)),
  basis: fc.constantFrom(undefined, ...Object.keys(consentBases)),
  scope: fc.option(fc.subarray(Object.keys(consentScopes)), { nil: undefined }),
  date: fc.constantFrom(undefined, '2026-03-08'),
  evidenceId: fc.boolean().map((given) => (given ? token() : undefined)),
  expires: fc.constantFrom(undefined, '2026-11-19', '2026-11-20', '2031-03-08'),
});
const runs = process.env['ALUMNI_FULL'] ? 10_000 : 2_000;

test(`of ${runs} profiles nothing outside their scope leaves`, () => {
  let shown = 0;
  fc.assert(fc.property(consents, fc.boolean(), fc.boolean(), (consent, minor, deceased) => {
    const { consent: _consent, minor: _minor, deceased: _deceased, ...fields } = Object.fromEntries(
      fieldsFor('people').map((field) => [field.key, filled(field)]),
    );
    const person = { ...fields, consent, minor, deceased } as unknown as PersonData;
    const printed = JSON.stringify(visiblePerson(person, now) ?? null);
    const listed = new Set<string>(consent.scope ?? (consent.state === 'public' ? ['name', 'class'] : []));
    const isHidden = consent.state === 'withdrawn' || !listed.has('name') || (consent.expires ?? '9') < '2026-11-20';
    const hasRecord = Boolean(consent.basis && consent.date && consent.evidenceId && consent.expires);
    const may = (needs: readonly string[]) => !isHidden && needs.every((need) => {
      if (need === 'told') return consent.state === 'public';
      return listed.has(need) && (hasRecord || need === 'name' || need === 'class');
    });
    for (const [key, value] of Object.entries(fields)) {
      if (may(needsOfFields[key as keyof typeof needsOfFields])) continue;
      for (const secret of tokensIn(value)) expect(printed, key).not.toContain(secret);
    }
    for (const secret of tokensIn(consent)) expect(printed).not.toContain(secret);
    if (isHidden) expect(printed).toBe('null');
    if (printed !== 'null') shown++;
  }), { numRuns: runs });
  expect(shown).toBeGreaterThan(runs / 20);
});

test('scopes are granted only to those who can speak for the person', () => {
  expect([...grantedScopes({ consent: { state: 'public' } }, now)]).toEqual(['name', 'class']);
  expect([...grantedScopes({ consent: { state: 'public' }, minor: true }, now)]).toEqual([]);
});
