import { expect, test } from 'vitest';
import type { PersonData } from './consent.ts';
import { visibleHonour, visibleLiaison, visibleOfficer, visibleThanks } from './visible-rows.ts';

const now = '2026-11-20T09:00+08:00';
const person = (state: 'public' | 'partial' | 'withdrawn', scope?: 'name'[]): PersonData => ({
  name: '许舰', consent: { state, ...(scope && { scope }) },
});

test('a liaison shows the class only where it was agreed to, and never the consent', () => {
  const row = { year: 2026, class: '船舶2021级1班', name: '方以宁', college: 'ship' };
  expect(visibleLiaison({ ...row, consent: { state: 'public', evidenceId: 'SQ-1' } }, now)).toEqual(row);
  expect(visibleLiaison({ ...row, consent: { state: 'partial', scope: ['name'] } }, now))
    .toEqual({ year: 2026, name: '方以宁' });
  expect(visibleLiaison({ ...row, consent: { state: 'withdrawn' } }, now)).toBeUndefined();
});

test('an officer with a page is shown as the page shows them', () => {
  const officer = { role: '会长', name: '许舰（旧名）', person: 'xu-jian' };
  expect(visibleOfficer(officer, person('public'), now)).toEqual({ ...officer, name: '许舰' });
  expect(visibleOfficer(officer, person('withdrawn'), now)).toBeUndefined();
  expect(visibleOfficer(officer, undefined, now)).toBeUndefined();
  expect(visibleOfficer({ role: '会长', name: '许舰' }, undefined, now)).toEqual({ role: '会长', name: '许舰' });
});

test('an honour goes with its winner', () => {
  const honour = { award: '杰出校友', year: 2025, person: 'xu-jian', citation: '守着海。' };
  expect(visibleHonour(honour, person('public'), now)).toEqual(honour);
  expect(visibleHonour(honour, person('partial', ['name']), now))
    .toEqual({ award: '杰出校友', year: 2025, person: 'xu-jian' });
  expect(visibleHonour(honour, person('withdrawn'), now)).toBeUndefined();
  expect(visibleHonour({ award: '先进集体', year: 2025, chapter: 'qingdao' }, undefined, now)).toBeDefined();
});

test('the name of an anonymous giver stays inside', () => {
  expect(visibleThanks({ name: '许舰', note: '十棵银杏', anonymous: true })).toEqual({ note: '十棵银杏' });
  expect(visibleThanks({ name: '1965级航标专修科' })).toEqual({ name: '1965级航标专修科' });
});
