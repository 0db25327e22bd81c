import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { slipsFitThePlate } from './slips-fit-the-plate.ts';

const said = (slip: string) => saidOf(slipsFitThePlate, 'stories', { title: '东堤', slip });

test('too long, too many lines, an empty line', () => {
  expect(said('在海边守望风暴的人和他的四百一十二只浮标')).toMatchInlineSnapshot(`
    [
      "stories/example/index.md:3:5 error [签条] 签条“在海边守望风暴的人和他的四百一十二只浮标”有 20 个字，放不下。删到 14 字以内。",
    ]
  `);
  expect(said('在海边/守望/风暴的人')).toMatchInlineSnapshot(`
    [
      "stories/example/index.md:3:5 error [签条] 签条“在海边/守望/风暴的人”分成了 3 行。只留一个 /，最多分两行。",
    ]
  `);
  expect(said('在海边守望/')).toMatchInlineSnapshot(`
    [
      "stories/example/index.md:3:5 error [签条] 签条“在海边守望/”有一行是空的。/ 的前后都要有字；只有一行就删掉 /。",
    ]
  `);
});

test.each(['在海边守望', '在海边守望/风暴的人', '在海边守望风暴/的人海边守望风'])('%s fits', (slip) => {
  expect(said(slip)).toEqual([]);
});
