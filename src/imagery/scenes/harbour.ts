import type { Canvas } from '../canvas.ts';
import { headland } from '../setting/headland.ts';
import { hillside } from '../setting/ridge.ts';
import { sea } from '../setting/sea.ts';
import { sky } from '../setting/sky.ts';
import { sun } from '../setting/sun.ts';
import { fishingBoat, sail } from '../things/boats.ts';
import { gulls } from '../things/gulls.ts';
import { lighthouse } from '../things/lighthouse.ts';
import { crown } from '../things/tree.ts';

/** A lighthouse on its rock, the sun over the bay, boats going out. */
export function harbour(canvas: Canvas): string {
  const { height, ink, unit, width } = canvas;
  const horizon = height * 0.5;
  const sunX = width * 0.62;
  const backdrop = [
    sky(canvas, horizon, { bands: 5 }),
    sun(canvas, sunX, horizon - height * 0.16, height * 0.078),
    hillside(canvas, {
      base: horizon,
      rise: height * 0.13,
      fill: ink.far,
      from: -20,
      to: width * 0.62,
      fade: 0.4,
      hatch: ink.light,
    }),
    hillside(canvas, {
      base: horizon,
      rise: height * 0.09,
      fill: ink.middle,
      from: width * 0.5,
      to: width * 1.05,
      fade: 0.3,
      hatch: ink.far,
    }),
    sea(canvas, horizon, { glitterX: sunX, glitter: 1.2 }),
    sail(canvas, width * 0.28, horizon + height * 0.045, height * 0.04),
    sail(canvas, width * 0.45, horizon + height * 0.055, height * 0.052),
    sail(canvas, width * 0.36, horizon + height * 0.085, height * 0.085),
  ];
  const rock = headland(canvas, {
    from: width * 0.6,
    to: width * 1.06,
    base: horizon + height * 0.2,
    rise: height * 0.17,
    fill: ink.near,
    hatch: ink.far,
    foot: horizon + height * 0.205,
  });
  const [towerX, towerY] = rock.at(0.55);
  const bushes = Array.from({ length: 7 }, (_, index) => {
    const [x, y] = rock.at(0.62 + index * 0.05);
    return crown(canvas, x, y - 4 * unit, height * 0.03, { fill: ink.keySoft, light: ink.far, lobes: 6 });
  });
  return [
    ...backdrop,
    rock.drawing,
    lighthouse(canvas, towerX, towerY + 10 * unit, height * 0.3),
    ...bushes,
    fishingBoat(canvas, width * 0.22, height * 0.86, Math.max(width, height * 0.9) * 0.15),
    gulls(canvas, width * 0.47, height * 0.3, 5, 13 * unit),
  ].join('');
}
