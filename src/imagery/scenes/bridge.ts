import type { Canvas } from '../canvas.ts';
import { hillside } from '../setting/ridge.ts';
import { sea } from '../setting/sea.ts';
import { sky } from '../setting/sky.ts';
import { sun } from '../setting/sun.ts';
import { fishingBoat } from '../things/boats.ts';
import { cableBridge } from '../things/cable-bridge.ts';
import { gulls } from '../things/gulls.ts';

/** A cable-stayed bridge across the strait, boats passing under it. */
export function bridge(canvas: Canvas): string {
  const { height, ink, unit, width } = canvas;
  const horizon = height * 0.52;
  const sunX = width * 0.24;
  const boat = Math.max(width, height * 0.9);
  return [
    sky(canvas, horizon, { bands: 6 }),
    sun(canvas, sunX, horizon - height * 0.1, height * 0.085),
    hillside(canvas, { base: horizon, rise: height * 0.15, fill: ink.far, hatch: ink.light, hatchOpacity: 0.35 }),
    hillside(canvas, {
      base: horizon,
      rise: height * 0.08,
      fill: ink.middle,
      from: width * 0.3,
      to: width * 1.05,
      fade: 0.4,
      hatch: ink.far,
    }),
    sea(canvas, horizon, { glitterX: sunX, glitter: 1.5 }),
    fishingBoat(canvas, width * 0.17, height * 0.69, boat * 0.07),
    cableBridge(canvas, -40, width + 40, horizon + height * 0.06, height * 0.4),
    fishingBoat(canvas, width * 0.6, height * 0.8, boat * 0.17),
    gulls(canvas, width * 0.78, height * 0.18, 5, 12 * unit),
  ].join('');
}
