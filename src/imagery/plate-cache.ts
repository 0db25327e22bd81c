import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { plateId } from './choose-plate.ts';
import type { PlateSpec } from './plate-spec.ts';
import { printPlate } from './print-plate.ts';

export type PlateProgress = { drawn: number; missing: number };

export type PlateCacheOptions = {
  directory: string;
  onProgress?: (progress: PlateProgress) => void;
  print?: (spec: PlateSpec) => Promise<Uint8Array>;
};

async function isFinished(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && found.isFile() && found.size > 0;
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Clears away what a killed run left half written; a run that is still at work keeps its files. */
async function clearAbandoned(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const writer = /\.webp\.(\d+)-[^.]+\.unfinished$/.exec(name)?.[1];
    if (writer && !isRunning(Number(writer))) await rm(join(directory, name), { force: true });
  }
}

/** The file appears under its name only when it is complete. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}-${randomUUID()}.unfinished`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Draws the plates that the directory does not hold yet and returns the file of each plate by its id.
 * sharp rasterises and compresses off the main thread, so a few plates under way at once keep every core busy.
 */
export async function ensurePlates(
  specs: Iterable<PlateSpec>,
  options: PlateCacheOptions,
): Promise<Map<string, string>> {
  const { directory, onProgress, print = printPlate } = options;
  await mkdir(directory, { recursive: true });
  await clearAbandoned(directory);

  const files = new Map<string, string>();
  const missing: { spec: PlateSpec; file: string }[] = [];
  for (const spec of specs) {
    const id = plateId(spec);
    if (files.has(id)) continue;
    const file = resolve(directory, `${id}.webp`);
    files.set(id, file);
    if (!(await isFinished(file))) missing.push({ spec, file });
  }

  let drawn = 0;
  const waiting = missing.values();
  async function work(): Promise<void> {
    for (const { spec, file } of waiting) {
      await writeWhole(file, await print(spec));
      drawn += 1;
      onProgress?.({ drawn, missing: missing.length });
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism() + 1, 8) }, work));
  return files;
}
