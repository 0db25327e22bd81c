import type { Canvas } from '../canvas.ts';
import { hillside } from '../setting/ridge.ts';
import { sea } from '../setting/sea.ts';
import { sky } from '../setting/sky.ts';
import { sail } from '../things/boats.ts';
import { gulls } from '../things/gulls.ts';

/** Place and mast height of each dinghy, the farthest first. */
const fleet = [
  [0.3, 0.5, 0.1],
  [0.92, 0.5, 0.09],
  [0.12, 0.52, 0.13],
  [0.64, 0.53, 0.14],
  [0.44, 0.58, 0.2],
  [0.8, 0.62, 0.27],
  [0.25, 0.78, 0.42],
] as const;

/** Dinghies racing in the bay. */
export function regatta(canvas: Canvas): string {
  const { height, ink, unit, width } = canvas;
  const horizon = height * 0.4;
  const colours = [ink.light, ink.light, ink.light, ink.lamp, ink.light, ink.light, ink.accent];
  return [
    sky(canvas, horizon, { bands: 5 }),
    hillside(canvas, { base: horizon, rise: height * 0.16, fill: ink.far, hatch: ink.light, hills: 2.4 }),
    hillside(canvas, {
      base: horizon,
      rise: height * 0.08,
      fill: ink.middle,
      from: width * 0.3,
      to: width * 1.1,
      fade: 0.3,
      hatch: ink.far,
    }),
    sea(canvas, horizon),
    ...fleet.map(([x, y, size], index) => sail(canvas, width * x, height * y, height * size, colours[index])),
    gulls(canvas, width * 0.52, height * 0.2, 5, 13 * unit),
  ].join('');
}
