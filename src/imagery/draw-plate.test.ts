import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { plateSvg } from './draw-plate.ts';
import { inkSet } from './inks.ts';
import { mixedInk } from './mixed-ink.ts';
import {
  collars,
  hairStyles,
  type PlateShape,
  type PlateSpec,
  type PortraitTraits,
  sceneNames,
  timesOfDay,
} from './plate-spec.ts';
import { seededRandom } from './random.ts';

const brand = '#0E4D56';

function scenePlate(changes: Partial<PlateSpec> = {}): PlateSpec {
  return { kind: 'scene', seed: 'test', shape: 'wide', scene: 'harbour', time: 'dawn', brand, ...changes };
}

function portraitPlate(seed: string, traits: PortraitTraits = {}, changes: Partial<PlateSpec> = {}): PlateSpec {
  return { ...scenePlate(changes), kind: 'portrait', shape: 'portrait', seed, traits };
}

/** Every element is closed, ids are unique and every reference to one is answered. */
function expectSoundSvg(svg: string, label: string): void {
  expect(/NaN|undefined|Infinity|\[object/.exec(svg)?.[0], label).toBeUndefined();
  const open: string[] = [];
  for (const [, closing, name, empty] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (closing) expect(open.pop(), label).toBe(name);
    else if (!empty && name) open.push(name);
  }
  expect(open, label).toEqual([]);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size, label).toBe(ids.length);
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids, label).toContain(id);
}

async function drawnInWorker(spec: PlateSpec): Promise<string> {
  const module = JSON.stringify(new URL('./draw-plate.ts', import.meta.url).href);
  const script = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(${module}).then(({ plateSvg }) => parentPort.postMessage(plateSvg(workerData)));`;
  const worker = new Worker(script, { eval: true, workerData: spec, execArgv: [] });
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  } finally {
    await worker.terminate();
  }
}

test('the same spec draws the same bytes: again, in another order, and in another thread', async () => {
  const specs = [scenePlate(), portraitPlate('same'), scenePlate({ scene: 'library', shape: 'tall' })];
  const first = specs.map(plateSvg);
  const reversed = [...specs].reverse().map(plateSvg).reverse();
  expect(reversed).toEqual(first);
  expect(await drawnInWorker(specs[1] ?? scenePlate())).toBe(first[1]);
});

test('another seed draws another picture', () => {
  expect(plateSvg(scenePlate({ seed: 'other' }))).not.toBe(plateSvg(scenePlate()));
});

const shapes: readonly PlateShape[] = ['wide', 'portrait', 'square'];

test.each(sceneNames)('the scene %s is sound at every time of day and in every shape', (scene) => {
  for (const time of timesOfDay) {
    for (const shape of shapes)
      expectSoundSvg(plateSvg(scenePlate({ scene, time, shape })), `${scene} ${time} ${shape}`);
  }
});

test.each(sceneNames)('no paper stays bare in the scene %s', async (scene) => {
  for (const shape of shapes) {
    const drawing = Buffer.from(plateSvg(scenePlate({ scene, shape, seed: 'bare' })));
    const { data } = await sharp(drawing)
      .resize({ width: 160 })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const thinnest = data.reduce((least, value, index) => (index % 4 === 3 ? Math.min(least, value) : least), 255);
    // A seam between two areas may let a trace of paper through.
    expect(thinnest, shape).toBeGreaterThan(215);
  }
});

test('portraits of three hundred sitters are sound', () => {
  const random = seededRandom('three hundred sitters');
  for (let index = 0; index < 300; index++) {
    const traits: PortraitTraits = {
      gender: random.pick(['m', 'f', undefined]),
      age: random.pick([undefined, Math.floor(random.between(16, 101))]),
      hair: random.pick([undefined, ...hairStyles]),
      collar: random.pick([undefined, ...collars]),
      glasses: random.pick([true, false, undefined]),
      face: random.pick(['l', 'r', undefined]),
    };
    const plate = portraitPlate(`sitter ${index}`, traits, {
      scene: random.pick(sceneNames),
      time: random.pick(timesOfDay),
    });
    expectSoundSvg(plateSvg(plate), JSON.stringify(plate));
  }
});

test.each(hairStyles)('%s hair is silver from sixty-two', (hair) => {
  const silver = mixedInk(0.8, 0.012, inkSet(brand, 'dawn').keyHue);
  expect(plateSvg(portraitPlate('hair', { hair, age: 62, gender: 'f' }))).toContain(silver);
  expect(plateSvg(portraitPlate('hair', { hair, age: 61, gender: 'f' }))).not.toContain(silver);
});
