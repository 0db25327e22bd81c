import { createHash } from 'node:crypto';
import {
  engineVersion,
  type PlateKind,
  type PlateShape,
  type PlateSpec,
  type PortraitTraits,
  type SceneName,
  sceneNames,
  type TimeOfDay,
} from './plate-spec.ts';
import { isSilver } from './portrait/traits.ts';
import { seededRandom } from './random.ts';
import { fittingTimes } from './scenes.ts';

type PoolEntry = Omit<PlateSpec, 'brand'>;

export type PooledRequest = {
  slug: string;
  kind: PlateKind;
  collection: string;
  scene?: SceneName;
  time?: TimeOfDay;
  traits?: Pick<PortraitTraits, 'gender' | 'age'>;
};

export type OwnRequest = {
  slug: string;
  kind: PlateKind;
  scene?: SceneName;
  time?: TimeOfDay;
  traits?: PortraitTraits;
  shape?: PlateShape;
};

const portraitTimes = ['dawn', 'day', 'dusk', 'autumn', 'mist'] as const;
const ages = [29, 41, 54, 70] as const;

function portraitEntries(): PoolEntry[] {
  return sceneNames.flatMap((scene, place) =>
    (['f', 'm'] as const).flatMap((gender, side) =>
      ages.map((age, generation): PoolEntry => ({
        kind: 'portrait',
        seed: `pool-${scene}-${gender}-${generation}`,
        shape: 'portrait',
        scene,
        time: portraitTimes[(place + side * 2 + generation) % portraitTimes.length] ?? 'dawn',
        traits: Object.freeze({ gender, age: age + ((place * 3 + side) % 7) }),
      })),
    ),
  );
}

function sceneEntries(shape: 'wide' | 'tall', variants: number): PoolEntry[] {
  return sceneNames.flatMap((scene) =>
    fittingTimes[scene].flatMap((time) =>
      Array.from({ length: variants }, (_, variant): PoolEntry => ({
        kind: 'scene',
        seed: `pool-${time}-${variant}`,
        shape,
        scene,
        time,
      })),
    ),
  );
}

const pool: readonly PoolEntry[] = [...portraitEntries(), ...sceneEntries('wide', 2), ...sceneEntries('tall', 1)];

/** All plates that entries without a picture of their own can share: a big site draws these and no more. */
export function platePool(brand: string): PlateSpec[] {
  return pool.map((entry) => ({ ...entry, brand }));
}

// A wish that nothing in the pool fulfils is dropped; the ones before it still hold.
function narrowed(
  entries: readonly PoolEntry[],
  wishes: readonly ((entry: PoolEntry) => boolean)[],
): readonly PoolEntry[] {
  return wishes.reduce((left, wish) => {
    const fitting = left.filter(wish);
    return fitting.length > 0 ? fitting : left;
  }, entries);
}

/** The plate of the pool that an entry without a described picture shows; always the same for the same slug. */
export function pooledPlate(request: PooledRequest, brand: string): PlateSpec {
  const { collection, kind, scene, slug, time, traits } = request;
  const shape: PlateShape = kind === 'portrait' ? 'portrait' : collection === 'issues' ? 'tall' : 'wide';
  const wishes = [
    (entry: PoolEntry) => scene === undefined || entry.scene === scene,
    (entry: PoolEntry) => traits?.gender === undefined || entry.traits?.gender === traits.gender,
    (entry: PoolEntry) => traits?.age === undefined || isSilver(entry.traits?.age ?? 0) === isSilver(traits.age),
    (entry: PoolEntry) => time === undefined || entry.time === time,
  ];
  const fitting = narrowed(
    pool.filter((entry) => entry.kind === kind && entry.shape === shape),
    wishes,
  );
  return { ...seededRandom(`${collection}/${slug}`).pick(fitting), brand };
}

/** The plate of an entry whose front matter describes its picture; what is left open is drawn from the slug. */
export function ownPlate(request: OwnRequest, brand: string): PlateSpec {
  const { kind, slug, traits } = request;
  const dice = seededRandom(`own/${slug}`);
  const anyScene = dice.pick(sceneNames);
  const scene = request.scene ?? traits?.scene ?? anyScene;
  const anyTime = kind === 'portrait' ? dice.pick(portraitTimes) : dice.pick(fittingTimes[scene]);
  return {
    kind,
    seed: slug,
    shape: request.shape ?? (kind === 'portrait' ? 'portrait' : 'wide'),
    scene,
    time: request.time ?? traits?.time ?? anyTime,
    ...(kind === 'portrait' && traits ? { traits } : {}),
    brand,
  };
}

/** A short name for files, made of everything that decides the bytes of the plate and nothing else. */
export function plateId(spec: PlateSpec): string {
  const { age, collar, face, gender, glasses, hair } = spec.kind === 'portrait' ? (spec.traits ?? {}) : {};
  const parts = [
    engineVersion,
    spec.kind,
    spec.seed,
    spec.shape,
    spec.scene,
    spec.time,
    spec.brand.toLowerCase(),
    age,
    collar,
    face,
    gender,
    glasses,
    hair,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}
