import { expect, test } from 'vitest';
import { ownPlate, plateId, platePool, pooledPlate } from './choose-plate.ts';
import { sceneNames } from './plate-spec.ts';

const brand = '#0E4D56';
const pool = platePool(brand);
const poolIds = new Set(pool.map(plateId));

test('the pool is bounded, varied, and without a repetition', () => {
  expect(pool.length).toBeGreaterThan(150);
  expect(pool.length).toBeLessThanOrEqual(300);
  expect(poolIds.size).toBe(pool.length);
  expect(new Set(pool.map(({ scene }) => scene)).size).toBe(sceneNames.length);
  expect(new Set(pool.map(({ time }) => time)).size).toBe(6);
});

test.each(['portrait', 'scene'] as const)(
  'ten thousand entries spread over the %ss of the pool and never leave it',
  (kind) => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 10_000; index++) {
      const id = plateId(pooledPlate({ slug: `20260308-校友-${index}`, kind, collection: 'news' }, brand));
      expect(poolIds.has(id)).toBe(true);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeLessThan(300);
    expect(counts.size).toBeGreaterThan(90);
  },
);

test('a wish for scene, time, gender or age narrows the choice and stays inside the pool', () => {
  for (let index = 0; index < 200; index++) {
    const request = { slug: `wish-${index}`, collection: 'people' } as const;
    const woman = pooledPlate(
      { ...request, kind: 'portrait', scene: 'library', traits: { gender: 'f', age: 71 } },
      brand,
    );
    expect(woman).toMatchObject({ kind: 'portrait', scene: 'library', traits: { gender: 'f' } });
    expect(woman.traits?.age).toBeGreaterThanOrEqual(62);
    const view = pooledPlate({ ...request, kind: 'scene', scene: 'campus', time: 'night' }, brand);
    expect(view).toMatchObject({ kind: 'scene', scene: 'campus' });
    expect(poolIds.has(plateId(woman)) && poolIds.has(plateId(view))).toBe(true);
  }
});

test('the cover of an issue is tall, other scenes are wide', () => {
  expect(pooledPlate({ slug: '42', kind: 'scene', collection: 'issues' }, brand).shape).toBe('tall');
  expect(pooledPlate({ slug: '42', kind: 'scene', collection: 'news' }, brand).shape).toBe('wide');
});

test('a described picture is drawn for its own entry, as described', () => {
  const traits = { gender: 'm', age: 70, hair: 'recede', scene: 'bridge', time: 'mist' } as const;
  const plate = ownPlate({ slug: 'chen-zhiyuan', kind: 'portrait', traits }, brand);
  expect(plate).toMatchObject({ seed: 'chen-zhiyuan', shape: 'portrait', scene: 'bridge', time: 'mist', traits });
  expect(ownPlate({ slug: 'chen-zhiyuan', kind: 'portrait', traits, scene: 'pine' }, brand).scene).toBe('pine');
  expect(ownPlate({ slug: 'a-view', kind: 'scene' }, brand)).toEqual(
    ownPlate({ slug: 'a-view', kind: 'scene' }, brand),
  );
});

test('an id names the bytes: whatever changes the picture changes it, and nothing else does', () => {
  const plate = ownPlate(
    { slug: 'x', kind: 'portrait', scene: 'pine', time: 'day', traits: { age: 40, hair: 'short' } },
    brand,
  );
  const id = plateId(plate);
  expect(id).toMatch(/^[0-9a-f]{20}$/);
  expect(
    plateId({ ...plate, brand: brand.toLowerCase(), traits: { hair: 'short', age: 40, glasses: undefined } }),
  ).toBe(id);
  const changed = [
    { seed: 'y' },
    { shape: 'wide' },
    { scene: 'harbour' },
    { time: 'dusk' },
    { brand: '#8C1D2B' },
    { kind: 'scene' },
    { traits: { age: 41, hair: 'short' } },
    { traits: { age: 40, hair: 'short', face: 'l' } },
  ] as const;
  const ids = changed.map((change) => plateId({ ...plate, ...change }));
  expect(new Set([id, ...ids]).size).toBe(changed.length + 1);
});
