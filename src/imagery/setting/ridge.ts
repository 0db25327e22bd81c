import type { Canvas } from '../canvas.ts';
import { gouge } from '../marks/strokes.ts';
import { area, type Point, polygon } from '../marks/svg.ts';
import { layeredNoise, valueNoise } from '../noise.ts';

export type RidgeOptions = {
  /** The level on which the hills stand, and how high they rise above it. */
  base: number;
  rise: number;
  fill: string;
  hatch?: string;
  hatchOpacity?: number;
  hatchDensity?: number;
  /** How many hills to the width of the board. */
  hills?: number;
  from?: number;
  to?: number;
  /** The part of the length over which the ends sink to the base. */
  fade?: number;
  /** Turns place along the ridge and noise (both 0…1) into height (0…1). */
  profile?: (along: number, noise: number) => number;
};

export type Ridge = { drawing: string; crest: Point[] };

/** Cuts that run down the slope, on the shaded side only half as often. */
function slopeCuts(
  { random, unit, width }: Canvas,
  crest: readonly Point[],
  options: RidgeOptions,
  count: number,
): string {
  let cuts = '';
  for (let cut = 0; cut < count; cut++) {
    const index = Math.floor(random.between(2, crest.length - 3));
    const [x, y] = crest[index] ?? [0, 0];
    const before = crest[index - 2] ?? [0, 0];
    const after = crest[index + 2] ?? [0, 0];
    const rising = after[1] < before[1];
    const depth = options.base - y;
    if (depth < options.rise * 0.12) continue;
    const along = random.unit() ** 1.6 * 0.8;
    const angle = rising ? random.between(2.05, 2.4) : random.between(0.75, 1.05);
    const length = Math.min(depth * 0.4, random.between(0.012, 0.035) * width);
    if (rising && random.chance(0.55)) continue;
    cuts += gouge(x, y + depth * along + 4, length, random.between(0.8, 1.9) * unit, angle, 2);
  }
  return cuts;
}

export function ridge(canvas: Canvas, options: RidgeOptions): Ridge {
  const { random, width } = canvas;
  const { base, rise, from = 0, to = width, fade = 0, hills = 3, profile, hatchDensity = 1 } = options;
  const noise = valueNoise(random);
  const offset = random.unit() * 100;
  const crest: Point[] = [];
  for (let x = from; x <= to + 0.1; x += width / 160) {
    const along = (x - from) / (to - from);
    const edge = fade ? Math.max(0, Math.min(1, Math.min(along, 1 - along) / fade)) : 1;
    const eased = edge * edge * (3 - 2 * edge);
    const raw = layeredNoise(noise, offset + (x / width) * hills);
    const level = profile ? profile(along, raw) : raw;
    crest.push([x, base - rise * eased * level + random.between(-0.5, 0.5)]);
  }
  const cuts = Math.round(((to - from) / width) * 230 * hatchDensity);
  const drawing =
    polygon([[from, base + 1], ...crest, [to, base + 1]], options.fill) +
    (options.hatch ? area(slopeCuts(canvas, crest, options, cuts), options.hatch, options.hatchOpacity ?? 0.5) : '');
  return { drawing, crest };
}

/** A ridge of which only the picture is wanted. */
export function hillside(canvas: Canvas, options: RidgeOptions): string {
  return ridge(canvas, options).drawing;
}
