import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { codePointsOf } from './code-points.ts';
import { woff2 } from './woff2.ts';

interface Harfbuzz {
  memory: WebAssembly.Memory;
  _initialize: () => void;
  malloc: (bytes: number) => number;
  hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number;
  hb_blob_destroy: (blob: number) => void;
  hb_blob_get_data: (blob: number, length: number) => number;
  hb_blob_get_length: (blob: number) => number;
  hb_face_create: (blob: number, index: number) => number;
  hb_face_destroy: (face: number) => void;
  hb_face_reference_blob: (face: number) => number;
  hb_set_add: (set: number, value: number) => void;
  hb_set_clear: (set: number) => void;
  hb_subset_input_create_or_fail: () => number;
  hb_subset_input_destroy: (input: number) => void;
  hb_subset_input_set: (input: number, kind: number) => number;
  hb_subset_input_unicode_set: (input: number) => number;
  hb_subset_or_fail: (face: number, input: number) => number;
}

// Numbers of hb-subset.h.
const writable = 2;
const sets = { dropTables: 3, names: 4, features: 6 };

// Vertical forms, and the half widths that the browser's trimming of punctuation needs.
const keptFeatures = ['vert', 'vhal', 'halt', 'chws', 'vchw'];
// Baselines and variations of a font that has none.
const droppedTables = ['BASE', 'STAT', 'DSIG', 'gasp', 'prep'];
// Copyright and the address of the licence.
const keptNames = [0, 14];

const tag = (name: string) => [...name].reduce((sum, letter) => (sum << 8) + letter.charCodeAt(0), 0);

let compiled: Promise<WebAssembly.Module> | undefined;

/** A Harfbuzz with a memory of its own, which goes when the face goes. */
async function newHarfbuzz(): Promise<Harfbuzz> {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const instance = await WebAssembly.instantiate(await (compiled ??= readFile(file).then((bytes) => WebAssembly.compile(bytes))));
  const harfbuzz = instance.exports as unknown as Harfbuzz;
  harfbuzz._initialize();
  return harfbuzz;
}

export interface FontFace {
  readonly codePoints: ReadonlySet<number>;
  /** A WOFF2 of these characters, always the same bytes for the same characters. */
  readonly cut: (characters: Iterable<string>) => Buffer;
}

/**
 * A font that stays open: reading it takes far longer than cutting from it. The ready-made packages read it anew for
 * each cut.
 */
export async function openFace(sfnt: Buffer): Promise<FontFace> {
  const harfbuzz = await newHarfbuzz();
  // The memory may grow and move at any call.
  const memory = () => new Uint8Array(harfbuzz.memory.buffer);
  const address = harfbuzz.malloc(sfnt.byteLength);
  if (address === 0) throw new Error('There is no memory left for the font.');
  memory().set(sfnt, address);
  const blob = harfbuzz.hb_blob_create(address, sfnt.byteLength, writable, 0, 0);
  const face = harfbuzz.hb_face_create(blob, 0);
  harfbuzz.hb_blob_destroy(blob);

  const cut = (characters: Iterable<string>): Buffer => {
    const input = harfbuzz.hb_subset_input_create_or_fail();
    const fill = (kind: number, values: readonly number[]) => {
      const set = harfbuzz.hb_subset_input_set(input, kind);
      harfbuzz.hb_set_clear(set);
      values.forEach((value) => harfbuzz.hb_set_add(set, value));
    };
    fill(sets.features, keptFeatures.map(tag));
    fill(sets.dropTables, droppedTables.map(tag));
    fill(sets.names, keptNames);
    const unicodes = harfbuzz.hb_subset_input_unicode_set(input);
    for (const character of characters) harfbuzz.hb_set_add(unicodes, character.codePointAt(0)!);
    const subset = harfbuzz.hb_subset_or_fail(face, input);
    harfbuzz.hb_subset_input_destroy(input);
    if (subset === 0) throw new Error('The font could not be cut.');
    const result = harfbuzz.hb_face_reference_blob(subset);
    const start = harfbuzz.hb_blob_get_data(result, 0);
    const bytes = Buffer.from(memory().slice(start, start + harfbuzz.hb_blob_get_length(result)));
    harfbuzz.hb_blob_destroy(result);
    harfbuzz.hb_face_destroy(subset);
    return woff2(bytes);
  };
  return { codePoints: codePointsOf(sfnt), cut };
}
