import type { Canvas } from '../canvas.ts';
import { hillside } from '../setting/ridge.ts';
import { sea } from '../setting/sea.ts';
import { sky } from '../setting/sky.ts';
import { sun } from '../setting/sun.ts';
import { fishingBoat } from '../things/boats.ts';
import { gulls } from '../things/gulls.ts';
import { turbine } from '../things/turbine.ts';

/** Place and size of each turbine, the farthest first. */
const row = [
  [0.86, 0.615, 0.25],
  [0.66, 0.62, 0.31],
  [0.5, 0.635, 0.4],
  [0.1, 0.645, 0.45],
  [0.3, 0.67, 0.59],
] as const;

/** Wind turbines far out at sea, and the boat that tends them. */
export function turbines(canvas: Canvas): string {
  const { height, ink, unit, width } = canvas;
  const horizon = height * 0.6;
  return [
    sky(canvas, horizon, { bands: 6 }),
    sun(canvas, width * 0.72, height * 0.25, height * 0.075, { halo: false }),
    hillside(canvas, {
      base: horizon,
      rise: height * 0.1,
      fill: ink.far,
      from: -10,
      to: width * 0.55,
      fade: 0.5,
      hatch: ink.light,
    }),
    sea(canvas, horizon, { darkness: 0.9 }),
    ...row.map(([x, y, size]) => turbine(canvas, width * x, height * y, height * size)),
    fishingBoat(canvas, width * 0.7, height * 0.84, Math.max(width, height * 0.9) * 0.2),
    gulls(canvas, width * 0.55, height * 0.22, 5, 12 * unit, ink.near),
  ].join('');
}
