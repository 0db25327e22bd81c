import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { chaptersSayWhere } from './chapters-say-where.ts';

const said = (data: object) => saidOf(chaptersSayWhere, 'chapters', { name: '校友会', ...data });

test('chapters that do not say where or of what', () => {
  expect(said({ kind: 'local' })).toMatchInlineSnapshot(`
    [
      "chapters/example/index.md:3:5 error [类型] 地方校友会没有写地区。加上“地区”，国内写省份和城市，境外写国家和城市。",
    ]
  `);
  expect(said({ kind: 'industry' })).toMatchInlineSnapshot(`
    [
      "chapters/example/index.md:3:5 error [类型] 行业校友会没有写明行业。加一行，例如“行业: 海洋装备”。",
    ]
  `);
  expect(said({ kind: 'local', region: { city: '横滨' } })).toMatchInlineSnapshot(`
    [
      "chapters/example/index.md:4:1 error [地区] 地区里没有省份，也没有国家。国内的加上省份，例如“省份: 山东”；境外的加上国家，例如“国家: 日本”。",
    ]
  `);
  expect(said({ kind: 'local', region: { country: '中国', province: '山东' } })).toMatchInlineSnapshot(`
    [
      "chapters/example/index.md:5:7 error [地区.国家] 国家写了“中国”。国内的校友会不写国家，删掉这一行，写省份。",
    ]
  `);
  expect(said({ kind: 'local', region: { country: '日本', province: '山东' } })).toMatchInlineSnapshot(`
    [
      "chapters/example/index.md:5:7 error [地区.国家] 既写了国家“日本”，又写了省份“山东”。境外的只写国家和城市，国内的只写省份和城市，删掉另一个。",
    ]
  `);
});

test.each([
  { kind: 'local', region: { province: '山东', city: '青岛' } }, { kind: 'local', region: { country: '日本', city: '横滨' } },
  { kind: 'industry', industry: '海洋装备' }, { kind: 'college' },
  { kind: 'interest', region: { city: '滨海' } },
])('%o gives nothing', (data) => {
  expect(said(data)).toEqual([]);
});
