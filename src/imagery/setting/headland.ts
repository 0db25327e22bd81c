import type { Canvas } from '../canvas.ts';
import { gouge } from '../marks/strokes.ts';
import { area, type Point, polygon } from '../marks/svg.ts';
import { layeredNoise, valueNoise } from '../noise.ts';

export type HeadlandOptions = {
  from: number;
  to: number;
  /** The water line, and how high the rock rises above it. */
  base: number;
  rise: number;
  fill: string;
  hatch: string;
  /** Where the flat underside is. */
  foot: number;
  /** Foam where rock meets water. */
  foam?: boolean;
};

export type Headland = { drawing: string; at: (along: number) => Point };

const steps = 60;

// A headland that leaves the board on one side falls off only on the other.
function shoulder(along: number, { from, to }: HeadlandOptions, width: number): number {
  const level = from < 0 ? (1 - along) * 1.35 : to > width ? along * 1.35 : Math.min(along, 1 - along) * 3;
  const held = Math.max(0, Math.min(1, level));
  return held * held * (3 - 2 * held);
}

export function headland(canvas: Canvas, options: HeadlandOptions): Headland {
  const { ink, random, unit, width } = canvas;
  const { base, rise, from, to } = options;
  const noise = valueNoise(random);
  const offset = random.unit() * 90;
  const crest = Array.from({ length: steps + 1 }, (_, step): Point => {
    const along = step / steps;
    const rough = 0.55 + 0.45 * layeredNoise(noise, offset + along * 4);
    return [from + (to - from) * along, base - rise * shoulder(along, options, width) * rough];
  });
  const at = (along: number): Point => crest[Math.round(along * steps)] ?? [from, base];

  let cuts = '';
  for (let cut = 0; cut < 190; cut++) {
    const [x, y] = crest[Math.floor(random.between(1, steps - 1))] ?? [0, 0];
    const depth = base - y;
    if (depth < rise * 0.05) continue;
    const down = depth * random.unit() ** 1.5 * 0.9 + 5 * unit;
    const length = random.between(0.01, 0.03) * width;
    cuts += gouge(
      x + random.between(-6, 6),
      y + down,
      length,
      random.between(0.8, 2) * unit,
      random.between(0.5, 1.25),
      3,
    );
  }
  let foam = '';
  for (let cut = 0; options.foam !== false && cut < 60; cut++) {
    const x = random.between(from, to);
    foam += gouge(
      x,
      base + random.between(-2, 7) * unit,
      random.between(0.02, 0.07) * width,
      random.between(1, 2.4) * unit,
    );
  }
  const drawing = [
    polygon([[from, options.foot], ...crest, [to, options.foot]], options.fill),
    area(cuts, options.hatch, 0.55),
    area(foam, ink.light, 0.8),
  ].join('');
  return { drawing, at };
}
