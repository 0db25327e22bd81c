import type { Canvas } from '../canvas.ts';
import { box } from '../marks/svg.ts';
import { hillside } from '../setting/ridge.ts';
import { sea } from '../setting/sea.ts';
import { sky } from '../setting/sky.ts';
import { sun } from '../setting/sun.ts';
import { fishingBoat } from '../things/boats.ts';
import { cargoShip } from '../things/cargo-ship.ts';
import { crane } from '../things/crane.ts';

/** A freighter under the cranes. */
export function shipyard(canvas: Canvas): string {
  const { height, ink, width } = canvas;
  const horizon = height * 0.62;
  const sunX = width * 0.26;
  return [
    sky(canvas, horizon, { bands: 6 }),
    sun(canvas, sunX, horizon - height * 0.2, height * 0.085),
    hillside(canvas, { base: horizon, rise: height * 0.12, fill: ink.far, hatch: ink.light }),
    sea(canvas, horizon, { glitterX: sunX, glitter: 1.3 }),
    box(width * 0.38, horizon - height * 0.02, width * 0.7, height * 0.1, ink.near),
    crane(canvas, width * 0.93, horizon, height * 0.34, 1),
    crane(canvas, width * 0.6, horizon, height * 0.3, 1),
    cargoShip(canvas, [width * 0.34, horizon + height * 0.14, width * 0.56, height]),
    crane(canvas, width * 0.985, horizon + height * 0.08, height * 0.64, -1),
    box(width * 0.86, horizon + height * 0.07, width * 0.16, height * 0.035, ink.keySoft),
    box(width * 0.86, horizon + height * 0.1, width * 0.16, height * 0.012, ink.key),
    fishingBoat(canvas, width * 0.16, height * 0.88, Math.max(width, height * 0.9) * 0.12),
  ].join('');
}
