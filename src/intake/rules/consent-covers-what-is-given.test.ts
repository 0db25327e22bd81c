import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { consentCoversWhatIsGiven } from './consent-covers-what-is-given.ts';

test('what lies outside the scope', () => {
  expect(saidOf(consentCoversWhatIsGiven, 'people', {
    name: '林海燕',
    consent: { state: 'public', scope: ['name', 'class'] },
    portrait: { src: '照片.jpg' },
    company: '东海预报中心',
    contact: '由校友办转接',
  })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:8:1 error [照片] 写了“照片”，授权范围里却只有姓名、班级。本人同意公开，就在“范围”里加上“照片”；没有同意，就删掉“照片”。",
      "people/example/index.md:10:5 info [单位] 写了“单位”，授权范围里却只有姓名、班级，所以不会显示。本人同意公开，就在“范围”里加上“单位”；没有同意，就删掉“单位”。",
      "people/example/index.md:11:5 error [联系] 写了“联系”，授权范围里却只有姓名、班级。本人同意公开，就在“范围”里加上“联系”；没有同意，就删掉“联系”。",
    ]
  `);
});

test('someone who may not be named', () => {
  expect(saidOf(consentCoversWhatIsGiven, 'people', { name: '林海燕', consent: { state: 'partial' } }))
    .toMatchInlineSnapshot(`
      [
        "people/example/index.md:3:1 warning [授权.范围] 没有写范围，网站上不会出现此人。本人同意公开姓名，就在“范围”里加上“姓名”；不同意就把状态改成“撤回”。",
      ]
    `);
  expect(saidOf(consentCoversWhatIsGiven, 'people', { name: '林海燕', consent: { state: 'public', scope: ['class'] } }))
    .toMatchInlineSnapshot(`
      [
        "people/example/index.md:5:3 warning [授权.范围] 授权范围里没有“姓名”，网站上不会出现此人。本人同意公开姓名，就在“范围”里加上“姓名”；不同意就把状态改成“撤回”。",
      ]
    `);
});

test('what is told of someone who agreed only in part', () => {
  const consent = { state: 'partial', scope: ['name'] };
  expect(saidOf(consentCoversWhatIsGiven, 'people', { name: '林海燕', consent, headline: '守着海' })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:7:6 info [一句话] 授权状态是“部分”，只公开范围里列出的几项，“一句话”不会显示。本人同意公开，就把状态改成“公开”；没有同意，就删掉“一句话”。",
    ]
  `);
});

test('silence on a child', () => {
  const consent = { state: 'public', basis: 'guardian' };
  expect(saidOf(consentCoversWhatIsGiven, 'people', { name: '沈小满', consent, minor: true })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:3:1 warning [授权.范围] 没有写范围，网站上不会出现此人。本人同意公开姓名，就在“范围”里加上“姓名”；不同意就把状态改成“撤回”。",
    ]
  `);
});

test('the contact of a child', () => {
  const consent = { state: 'public', basis: 'guardian', scope: ['name', 'contact'] };
  expect(saidOf(consentCoversWhatIsGiven, 'people', { name: '沈小满', consent, minor: true })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:6:3 error [授权.范围] 此人未成年，授权范围里却有“联系”。从“范围”里去掉“联系”，并删掉联系方式；需要时由校友办转接。",
    ]
  `);
});

test('within the scope nothing is said', () => {
  expect(saidOf(consentCoversWhatIsGiven, 'people', {
    name: '林海燕',
    consent: { state: 'public', scope: ['name', 'photo', 'employer', 'contact'] },
    portrait: { src: '照片.jpg' },
    company: '东海预报中心',
    contact: '由校友办转接',
    headline: '守着海',
  })).toEqual([]);
  const open = { name: '林海燕', consent: { state: 'public' }, headline: '守着海' };
  expect(saidOf(consentCoversWhatIsGiven, 'people', open)).toEqual([]);
  const withdrawn = { name: '林海燕', consent: { state: 'withdrawn' }, contact: '某处' };
  expect(saidOf(consentCoversWhatIsGiven, 'people', withdrawn)).toEqual([]);
});
