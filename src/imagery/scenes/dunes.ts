import type { Canvas } from '../canvas.ts';
import { mixedInk } from '../mixed-ink.ts';
import { gouge, taper } from '../marks/strokes.ts';
import { area, type Point } from '../marks/svg.ts';
import { type Ridge, ridge } from '../setting/ridge.ts';
import { sky } from '../setting/sky.ts';
import { sun } from '../setting/sun.ts';
import { person } from '../things/person.ts';

function ripples({ height, random, unit }: Canvas, { crest }: Ridge, colour: string): string {
  let cuts = '';
  for (let cut = 0; cut < 280; cut++) {
    const index = Math.floor(random.between(1, crest.length - 2));
    const [x, y] = crest[index] ?? [0, 0];
    const before = crest[index - 1] ?? [0, 0];
    const after = crest[index + 1] ?? [0, 0];
    const slope = Math.atan2(after[1] - before[1], after[0] - before[0]) * 0.6 + random.between(-0.05, 0.05);
    const down = random.unit() ** 1.2 * height * 0.16;
    cuts += gouge(x, y + down + 6, random.between(40, 130) * unit, random.between(0.8, 2.1) * unit, slope, 6);
  }
  return area(cuts, colour, 0.55);
}

/** Straw checkerboard (草方格): straw laid along and across the slope to hold the sand, shrubs in the squares. */
function strawSquares(canvas: Canvas, { crest }: Ridge, straw: string, covered: number, rows: number): string {
  const { height, random, time, unit, width } = canvas;
  const reach = Math.floor(crest.length * covered);
  const shrub = mixedInk(time === 'night' ? 0.3 : 0.42, 0.07, 150);
  const at = (index: number, row: number): Point => {
    const [x, y] = crest[Math.min(crest.length - 1, index)] ?? [0, 0];
    return [x + row * width * 0.006, y + height * (0.03 + 0.036 * row + 0.004 * row * row)];
  };
  let lines = '';
  let shrubs = '';
  for (let row = 0; row < rows; row++) {
    for (let index = 0; index < reach; index += 5) {
      const [x, y] = at(index, row);
      const [nextX, nextY] = at(index + 5, row);
      const [downX, downY] = at(index, row + 1);
      const thickness = (1.6 + row * 0.35) * unit;
      const angle = Math.atan2(nextY - y, nextX - x);
      lines += gouge((x + nextX) / 2, (y + nextY) / 2, Math.hypot(nextX - x, nextY - y) * 1.04, thickness, angle);
      lines += gouge(
        (x + downX) / 2,
        (y + downY) / 2,
        Math.hypot(downX - x, downY - y),
        thickness,
        Math.atan2(downY - y, downX - x),
      );
      if (!random.chance(0.42)) continue;
      const rootX = (x + nextX) / 2 + random.between(-4, 4) * unit;
      const rootY = (y + downY) / 2 + 6 * unit;
      for (let blade = 0; blade < 6; blade++) {
        const lean = -1.57 + random.between(-0.8, 0.8);
        const length = random.between(12, 24) * unit * (0.8 + row * 0.12);
        shrubs += taper(rootX, rootY, rootX + Math.cos(lean) * length, rootY + Math.sin(lean) * length, 3 * unit);
      }
    }
  }
  return area(lines, straw, 0.75) + area(shrubs, shrub);
}

/** People walking over dunes that straw and shrubs have begun to hold. */
export function dunes(canvas: Canvas): string {
  const { height, ink, width } = canvas;
  const horizon = height * 0.44;
  const parts = [
    sky(canvas, horizon + height * 0.08, { bands: 4 }),
    sun(canvas, width * 0.7, horizon - height * 0.1, height * 0.09),
  ];
  ink.sand.forEach((sand, index) => {
    const level = horizon + height * (0.1 + index * 0.15);
    const rise = height - level + height * 0.1;
    const dune = ridge(canvas, {
      base: height + 4,
      rise,
      fill: sand,
      hills: 1.1,
      profile: (along, noise) =>
        (height - level + height * 0.11 * Math.sin(along * (3.2 - index * 0.3) + index * 2.1) + height * 0.06 * noise) /
        rise,
    });
    parts.push(dune.drawing, ripples(canvas, dune, index < 2 ? ink.light : (ink.sand[index - 2] ?? ink.light)));
    if (index === 1) {
      const walkerAt = (share: number): number => (dune.crest[Math.round(160 * share)]?.[1] ?? level) + height * 0.012;
      parts.push(
        strawSquares(canvas, dune, ink.sand[3], width < height ? 0.5 : 0.62, 5),
        person(canvas, width * 0.62, walkerAt(0.62), height * 0.1, { bag: true }),
        person(canvas, width * 0.62 + height * 0.06, walkerAt(0.62) + height * 0.008, height * 0.095, {
          coat: ink.keySoft,
        }),
      );
    }
    if (index === 3) parts.push(strawSquares(canvas, dune, ink.sand[0], 1, 5));
  });
  return parts.join('');
}
