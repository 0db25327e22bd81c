import sharp from 'sharp';
import { platePool } from './choose-plate.ts';
import { plateSize, type PlateShape, type PlateSpec, sceneNames, timesOfDay } from './plate-spec.ts';
import { printPlate } from './print-plate.ts';

const gap = 8;

/** Every scene (down) at every time of day (across). */
export function everySceneAndTime(brand: string, seed: string, shape: PlateShape): PlateSpec[] {
  return sceneNames.flatMap((scene) =>
    timesOfDay.map((time): PlateSpec => ({ kind: 'scene', seed, shape, scene, time, brand })),
  );
}

/** Portraits of the pool, as different from each other as it holds. */
export function somePortraits(brand: string, count: number): PlateSpec[] {
  const portraits = platePool(brand).filter(({ kind }) => kind === 'portrait');
  return Array.from({ length: count }, (_, index) => portraits[(index * 37) % portraits.length]).filter(
    (spec) => spec !== undefined,
  );
}

/** Many plates side by side on one WebP, to be judged together; all specs have the same shape. */
export async function contactSheet(specs: readonly PlateSpec[], columns: number, cellWidth: number): Promise<Buffer> {
  const size = plateSize(specs[0]?.shape ?? 'wide');
  const cellHeight = Math.round((cellWidth * size.height) / size.width);
  const cells = [];
  for (const [index, spec] of specs.entries()) {
    const input = await sharp(await printPlate(spec))
      .resize(cellWidth, cellHeight)
      .toBuffer();
    const left = gap + (index % columns) * (cellWidth + gap);
    cells.push({ input, left, top: gap + Math.floor(index / columns) * (cellHeight + gap) });
  }
  const width = gap + columns * (cellWidth + gap);
  const height = gap + Math.ceil(specs.length / columns) * (cellHeight + gap);
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
    .composite(cells)
    .webp({ quality: 82 })
    .toBuffer();
}
