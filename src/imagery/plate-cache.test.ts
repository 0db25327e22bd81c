import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownPlate, plateId } from './choose-plate.ts';
import { ensurePlates } from './plate-cache.ts';
import type { PlateSpec } from './plate-spec.ts';
import { printPlate } from './print-plate.ts';

const plate = (slug: string): PlateSpec => ownPlate({ slug, kind: 'scene', scene: 'turbines' }, '#0E4D56');

let directory: string;
let printed: string[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'plates-'));
  printed = [];
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

async function print(spec: PlateSpec): Promise<Uint8Array> {
  printed.push(spec.seed);
  return Buffer.from(`print of ${spec.seed}`);
}

test('draws each plate once, however often it is asked for, and not again the next time', async () => {
  const progress: string[] = [];
  const files = await ensurePlates([plate('a'), plate('b'), plate('a')], {
    directory,
    print,
    onProgress: ({ drawn, missing }) => progress.push(`${drawn}/${missing}`),
  });
  expect(printed.sort()).toEqual(['a', 'b']);
  expect(progress).toEqual(['1/2', '2/2']);
  expect(await readFile(files.get(plateId(plate('a'))) ?? '', 'utf8')).toBe('print of a');

  await ensurePlates([plate('a'), plate('b'), plate('c')], { directory, print });
  expect(printed.sort()).toEqual(['a', 'b', 'c']);
});

test('never returns what a killed run left behind', async () => {
  const id = plateId(plate('a'));
  const running = `${id}.webp.${process.pid}-a1b2.unfinished`;
  const killed = `${id}.webp.${spawnSync(process.execPath, ['--version']).pid}-c3d4.unfinished`;
  await writeFile(join(directory, `${id}.webp`), '');
  await writeFile(join(directory, running), 'half a pi');
  await writeFile(join(directory, killed), 'half a pi');

  const files = await ensurePlates([plate('a')], { directory, print });
  expect([...files.values()]).toEqual([join(directory, `${id}.webp`)]);
  expect(await readFile(join(directory, `${id}.webp`), 'utf8')).toBe('print of a');
  expect(await readdir(directory)).not.toContain(killed);
  expect(await readdir(directory)).toContain(running);
});

test('a print that fails leaves no file, and the error comes through', async () => {
  const failing = ensurePlates([plate('a')], { directory, print: () => Promise.reject(new Error('out of ink')) });
  await expect(failing).rejects.toThrow('out of ink');
  expect(await readdir(directory)).toEqual([]);
});

test('prints a real WebP with the same bytes each time', async () => {
  const files = await ensurePlates([plate('real')], { directory });
  const bytes = await readFile(files.get(plateId(plate('real'))) ?? '');
  expect(bytes.subarray(8, 12).toString()).toBe('WEBP');
  expect(bytes.equals(await printPlate(plate('real')))).toBe(true);
});
