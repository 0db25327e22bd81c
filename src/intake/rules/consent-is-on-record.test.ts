import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { consentIsOnRecord } from './consent-is-on-record.ts';

const scope = ['name', 'class', 'employer', 'photo'];
const lin = { name: '林海燕', company: '东海预报中心', portrait: { src: '照片.jpg' } };

test('portrait and employer without a full record', () => {
  expect(saidOf(consentIsOnRecord, 'people', { ...lin, consent: { state: 'public', scope, basis: 'consent' } }))
    .toMatchInlineSnapshot(`
      [
        "people/example/index.md:6:1 error [授权] 要公开照片、单位，授权里还缺日期、凭证号、有效期。在“授权”里补上日期、凭证号、有效期；补不齐，就从“范围”里去掉照片、单位。",
      ]
    `);
});

test('a full record, or nothing that needs one, gives nothing', () => {
  const record = { basis: 'consent', date: '2026-03-08', evidenceId: 'SQ-1', expires: '2031-03-08' };
  expect(saidOf(consentIsOnRecord, 'people', { ...lin, consent: { state: 'public', scope, ...record } })).toEqual([]);
  expect(saidOf(consentIsOnRecord, 'people', { ...lin, consent: { state: 'public' } })).toEqual([]);
  expect(saidOf(consentIsOnRecord, 'people', { name: '林海燕', consent: { state: 'public', scope } })).toEqual([]);
});
