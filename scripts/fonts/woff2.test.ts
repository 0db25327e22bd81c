import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import subsetFont from 'subset-font';
import { dividedGlyphs, glyphOutline } from './glyph-outline.ts';
import { sfntTables } from './sfnt-tables.ts';
import { woff2 } from './woff2.ts';

const require = createRequire(import.meta.url);
const { compress, decompress } = require('wawoff2') as Record<string, (font: Buffer) => Promise<Uint8Array>>;
const source = readFileSync(require.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'));
const asked = '在海边守望风暴的人，“滨海理工大学”：一九九八年——鑫龘〇';

function outlines(sfnt: Buffer): unknown[] {
  const tables = sfntTables(sfnt);
  const hasLongIndex = tables.get('head')!.readInt16BE(50) === 1;
  return dividedGlyphs(tables.get('glyf')!, tables.get('loca')!, hasLongIndex)
    .map((glyph) => (glyph.length === 0 ? 'empty' : { ...glyphOutline(glyph), overlaps: undefined }));
}

test('what the reference decoder unpacks is what was packed', async () => {
  const sfnt = await subsetFont(source, asked, { targetFormat: 'sfnt' });
  const back = Buffer.from(await decompress!(woff2(sfnt)));
  const [before, after] = [sfntTables(sfnt), sfntTables(back)];
  expect(outlines(back)).toEqual(outlines(sfnt));
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  for (const tag of [...before.keys()].filter((name) => !['glyf', 'loca', 'head'].includes(name))) {
    expect([tag, after.get(tag)!.equals(before.get(tag)!)]).toEqual([tag, true]);
  }
});

test('it is nearly as small as the reference encoder makes it', async () => {
  const sfnt = await subsetFont(source, asked, { targetFormat: 'sfnt' });
  expect(woff2(sfnt).length).toBeLessThan((await compress!(sfnt)).length * 1.04);
});
