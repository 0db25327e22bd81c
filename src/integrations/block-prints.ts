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

/** The same print standing upright, for pages that hang pictures on a phone's narrow wall. */
function uprightPrintOf(entry: Entry, brand: string): PlateSpec | undefined {
  const { scene, light, cover } = entry.data as { scene?: SceneName; light?: TimeOfDay; cover?: unknown };
  if (entry.collection !== 'culture' || !scene || cover) return undefined;
  return ownPlate({ slug: entry.id, kind: 'scene', scene, shape: 'tall', ...(light && { time: light }) }, brand);
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

/**
 * Draws what is missing; returns the path of each entry's print, seen from the entry's file, under `culture/song`, and of
 * the upright one under `culture/song/upright`.
 */
export async function drawPrints(
  corpus: Corpus, directory: string, onProgress?: (progress: PlateProgress) => void,
): Promise<Map<string, string>> {
  const brand = corpus.site?.brand ?? '#0E4D56';
  const specs = new Map<string, { spec: PlateSpec; entry: Entry }>();
  for (const entry of corpus.entries) {
    if (entry.lang !== 'zh') continue;
    const key = `${entry.collection}/${entry.id}`;
    const spec = printOf(entry, brand, corpus.now);
    const upright = uprightPrintOf(entry, brand);
    if (spec) specs.set(key, { spec, entry });
    if (upright) specs.set(`${key}/upright`, { spec: upright, entry });
  }
  const wanted = [...specs.values()].map(({ spec }) => spec);
  const files = await ensurePlates(wanted, { directory, ...(onProgress && { onProgress }) });
  const paths = new Map<string, string>();
  for (const [key, { spec, entry }] of specs) {
    const file = files.get(plateId(spec));
    if (!file) continue;
    const folder = join(corpus.directory, dirname(entry.file));
    paths.set(key, relative(folder, file).replaceAll('\\', '/'));
  }
  return paths;
}
