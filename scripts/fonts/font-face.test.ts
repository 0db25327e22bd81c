import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { codePointsOf } from './code-points.ts';
import { displayFaces, type DisplayFaces } from './display-faces.ts';
import { sfntTables } from './sfnt-tables.ts';

const { decompress } = createRequire(import.meta.url)('wawoff2') as { decompress: (woff2: Buffer) => Promise<Uint8Array> };

let faces: DisplayFaces;

beforeAll(async () => {
  faces = await displayFaces();
});

const reopened = async (woff2: Buffer) => Buffer.from(await decompress(woff2));

test('a cut holds the characters asked for and no other, as another program reads it', async () => {
  const rare = [...faces[700].codePoints].find((point) => point > 0xff_ff)!;
  const asked = `校友，“灯”${String.fromCodePoint(rare)}`;
  const sfnt = await reopened(faces[700].cut(asked));
  expect([...codePointsOf(sfnt)].map((point) => String.fromCodePoint(point)).sort()).toEqual([...asked].sort());
});

test('vertical forms and half widths stay, names go but for the copyright', async () => {
  const tables = sfntTables(await reopened(faces[700].cut('，。（“校')));
  const features = (tag: string) => tables.get(tag)!.toString('latin1').match(/vert|vhal|halt|chws|vchw/g)!.sort();
  expect([...new Set(features('GSUB'))]).toEqual(['vert']);
  expect([...new Set(features('GPOS'))]).toEqual(['chws', 'halt', 'vchw', 'vhal']);
  const text = tables.get('name')!.toString('utf16le') + Buffer.from(tables.get('name')!).swap16().toString('utf16le');
  expect(text).toMatch(/scripts\.sil\.org|openfontlicense/);
  expect(text).not.toMatch(/NotoSerifSC/);
});

test('the same characters give the same bytes, in whatever order and whatever was cut before', async () => {
  const first = faces[900].cut('滨海理工');
  faces[900].cut('大学校友志');
  expect(faces[900].cut('工理海滨').equals(first)).toBe(true);
  expect((await displayFaces())[900].cut('滨海理工').equals(first)).toBe(true);
});

test('rare characters of names are known to be there, or not', () => {
  expect(faces[700].codePoints.has('㛃'.codePointAt(0)!)).toBe(true);
  expect(faces[700].codePoints.has('校'.codePointAt(0)!)).toBe(true);
  expect(faces[700].codePoints.has(0x10_FF_FD)).toBe(false);
});
