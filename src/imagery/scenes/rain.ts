import type { Canvas } from '../canvas.ts';
import { box } from '../marks/svg.ts';
import { groundCuts } from '../setting/ground.ts';
import { rainfall } from '../setting/rain.ts';
import { hillside } from '../setting/ridge.ts';
import { sky } from '../setting/sky.ts';
import { clockTower } from '../things/clock-tower.ts';
import { hall } from '../things/hall.ts';
import { person } from '../things/person.ts';
import { tree } from '../things/tree.ts';

/** Umbrellas on the wet square before the lamps of the hall. */
export function rain(canvas: Canvas): string {
  const { height, ink, random, unit, width } = canvas;
  const horizon = height * 0.52;
  const square = height * 0.66;
  const hallWidth = Math.min(width * 0.44, height * 0.56);
  const trees = Array.from({ length: 14 }, (_, index) =>
    tree(canvas, width * (0.02 + index * 0.075), square - 2 * unit, height * random.between(0.16, 0.22), {
      fill: index % 2 ? ink.near : ink.middle,
      light: ink.far,
    }),
  );
  return [
    sky(canvas, horizon, { bands: 7 }),
    hillside(canvas, { base: horizon + 10, rise: height * 0.24, fill: ink.far, hatch: ink.light, hills: 2 }),
    hillside(canvas, { base: horizon + 10, rise: height * 0.1, fill: ink.middle, hatch: ink.far, hills: 4 }),
    box(0, horizon + 8, width, height, ink.near),
    ...trees,
    clockTower({ ...canvas, lit: true }, width * 0.22, square, height * 0.48),
    box(0, square, width, height, ink.near),
    hall(canvas, width * 0.64, square, hallWidth, { storeys: 2, lit: true }),
    groundCuts(canvas, {
      top: square + height * 0.03,
      bottom: height,
      count: 460,
      ink: ink.far,
      opacity: 0.7,
      length: [20, 120],
      thickness: [0.8, 2.4],
    }),
    groundCuts(canvas, {
      top: square + height * 0.03,
      bottom: square + height * 0.26,
      count: 90,
      ink: ink.lamp,
      length: [20, 60],
      thickness: [1, 2.2],
      span: () => [width * 0.64 - hallWidth * 0.46, width * 0.64 + hallWidth * 0.46],
    }),
    person(canvas, width * 0.72, height * 0.78, height * 0.09, { umbrella: ink.accent }),
    person(canvas, width * 0.43, height * 0.84, height * 0.13, { umbrella: ink.lamp }),
    person(canvas, width * 0.43 - height * 0.075, height * 0.85, height * 0.135, {
      umbrella: ink.light,
      coat: ink.keySoft,
    }),
    person(canvas, width * 0.26, height * 0.93, height * 0.2, { umbrella: ink.accent }),
    rainfall(canvas, 260),
  ].join('');
}
