import { relative, dirname, join } from 'node:path';
import { visiblePerson, type PersonData } from '#domain/consent.ts';
import { ownPlate, plateId, pooledPlate } from '#imagery/choose-plate.ts';
import { ensurePlates, type PlateProgress } from '#imagery/plate-cache.ts';
import type { PlateSpec, PortraitTraits, SceneName, TimeOfDay } from '#imagery/plate-spec.ts';
import type { Corpus, Entry } from '#intake/entry.ts';

/** Collections whose entries get a print of their own when their front matter describes one. */
const described = new Set(['people', 'stories', 'culture', 'series', 'issues']);
/** Collections that show no picture unless they have one. */
const plain = new Set(['documents', 'pages']);

/** The print of an entry, or nothing where a photograph or no picture at all is shown. */
export function printOf(entry: Entry, brand: string, now: string): PlateSpec | undefined {
  if (plain.has(entry.collection)) return undefined;
  const scene = entry.data['scene'] as SceneName | undefined;
  const time = entry.data['light'] as TimeOfDay | undefined;
  if (entry.collection === 'people') return portraitOf(entry, brand, now);
  if (entry.data['cover']) return undefined;
  const request = { slug: entry.id, kind: 'scene' as const, ...(scene && { scene }), ...(time && { time }) };
  if (described.has(entry.collection) && scene) {
    return ownPlate({ ...request, shape: entry.collection === 'issues' ? 'tall' : 'wide' }, brand);
  }
  return pooledPlate({ ...request, collection: entry.collection }, brand);
}

/** What the print shows of someone comes through their consent like everything else. */
function portraitOf(entry: Entry, brand: string, now: string): PlateSpec | undefined {
  const person = visiblePerson(entry.data as PersonData, now);
  if (!person || person.portrait) return undefined;
  const request = { slug: entry.id, kind: 'portrait' as const };
  if (!person.plate) return pooledPlate({ ...request, collection: 'people' }, brand);
  const { light, facing, ...rest } = person.plate;
  const traits = { ...rest, ...(light && { time: light }), ...(facing && { face: facing }) } as PortraitTraits;
  return ownPlate({ ...request, traits }, brand);
}

/** Draws what is missing; returns the path of each entry's print, seen from the entry's file. */
export async function drawPrints(
  corpus: Corpus, directory: string, onProgress?: (progress: PlateProgress) => void,
): Promise<Map<string, string>> {
  const brand = corpus.site?.brand ?? '#0E4D56';
  const specs = new Map<Entry, PlateSpec>();
  for (const entry of corpus.entries) {
    const spec = entry.lang === 'zh' ? printOf(entry, brand, corpus.now) : undefined;
    if (spec) specs.set(entry, spec);
  }
  const files = await ensurePlates(specs.values(), { directory, ...(onProgress && { onProgress }) });
  const paths = new Map<string, string>();
  for (const [entry, spec] of specs) {
    const file = files.get(plateId(spec));
    if (!file) continue;
    const folder = join(corpus.directory, dirname(entry.file));
    paths.set(`${entry.collection}/${entry.id}`, relative(folder, file).replaceAll('\\', '/'));
  }
  return paths;
}
