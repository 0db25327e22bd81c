import type { Canvas } from '../canvas.ts';
import { headland } from '../setting/headland.ts';
import { hillside } from '../setting/ridge.ts';
import { sea } from '../setting/sea.ts';
import { sky } from '../setting/sky.ts';
import { sun } from '../setting/sun.ts';
import { sail } from '../things/boats.ts';
import { gulls } from '../things/gulls.ts';
import { person } from '../things/person.ts';
import { pine } from '../things/pine.ts';

/** Old pines on the shore, two people looking out to sea. */
export function pineShore(canvas: Canvas): string {
  const { height, ink, unit, width } = canvas;
  const horizon = height * 0.58;
  const sunX = width * (width < height ? 0.4 : 0.66);
  const shore = headland(canvas, {
    from: -width * 0.1,
    to: width * 0.7,
    base: height * 1.01,
    rise: height * 0.31,
    fill: ink.key,
    hatch: ink.middle,
    foot: height + 2,
    foam: false,
  });
  const [tallX, tallY] = shore.at(0.46);
  const [smallX, smallY] = shore.at(0.22);
  const [standX, standY] = shore.at(0.68);
  return [
    sky(canvas, horizon, { bands: 5 }),
    sun(canvas, sunX, height * 0.26, height * 0.115),
    hillside(canvas, {
      base: horizon,
      rise: height * 0.1,
      fill: ink.far,
      from: width * 0.25,
      to: width * 1.05,
      fade: 0.4,
      hatch: ink.light,
    }),
    sea(canvas, horizon, { glitterX: sunX, glitter: 1.2 }),
    sail(canvas, width * 0.58, horizon + height * 0.035, height * 0.04),
    sail(canvas, width * 0.8, horizon + height * 0.05, height * 0.06),
    shore.drawing,
    pine(canvas, smallX, smallY + 12 * unit, height * 0.46, { towards: -1, lean: 0.1 }),
    pine(canvas, tallX, tallY + 12 * unit, height * 0.7, { lean: 0.14 }),
    person(canvas, standX, standY + 6 * unit, height * 0.1, { bag: true }),
    person(canvas, standX + height * 0.055, standY + 12 * unit, height * 0.095),
    gulls(canvas, width * 0.42, height * 0.2, 4, 13 * unit),
  ].join('');
}
