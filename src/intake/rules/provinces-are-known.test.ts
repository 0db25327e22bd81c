import { expect, test } from 'vitest';
import { applyRule } from '../rule.ts';
import { corpusFixture, entryFixture, saidBy } from '../testing/entry-fixture.ts';
import { provincesAreKnown } from './provinces-are-known.ts';

const chapter = (province: string) => entryFixture('chapters', { name: '青岛校友会', region: { province } });

test('a slip, a city, a full name', () => {
  expect(saidBy(provincesAreKnown, { entries: [chapter('黑龙岗')] })).toMatchInlineSnapshot(`
    [
      "chapters/example/index.md:4:7 error [地区.省份] 没有“黑龙岗”这个省份。是不是“黑龙江”？写省、自治区、直辖市或特别行政区的简称，例如“山东”；境外的改写“国家”。",
    ]
  `);
  const places = [{ id: 'qingdao', name: '青岛', province: '青岛' }];
  expect(saidBy(provincesAreKnown, { rows: { places } })).toMatchInlineSnapshot(`
    [
      "data/places.yaml:4:7 error [省份] 没有“青岛”这个省份。写省、自治区、直辖市或特别行政区的简称，例如“山东”；境外的改写“国家”。",
    ]
  `);
  expect(saidBy(provincesAreKnown, { entries: [chapter('山东省')] })).toMatchInlineSnapshot(`
    [
      "chapters/example/index.md:4:7 warning [地区.省份] 省份写了“山东省”，网站统一用简称。改成“山东”。",
    ]
  `);
});

test('the full name is mended where it stands', () => {
  const entry = chapter('山东省');
  const fix = applyRule(provincesAreKnown, corpusFixture({ entries: [entry] }))[0]?.fix;
  expect(fix?.text).toBe('山东');
  expect(fix && entry.source.text.slice(fix.from, fix.to)).toBe('山东省');
});

test('short names give nothing', () => {
  const places = [{ id: 'yokohama', name: '横滨', country: '日本' }];
  expect(saidBy(provincesAreKnown, { entries: [chapter('山东')], rows: { places } })).toEqual([]);
});
