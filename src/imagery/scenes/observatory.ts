import type { Canvas } from '../canvas.ts';
import { headland } from '../setting/headland.ts';
import { hillside } from '../setting/ridge.ts';
import { sea } from '../setting/sea.ts';
import { sky } from '../setting/sky.ts';
import { milkyWay, stars } from '../setting/stars.ts';
import { sun } from '../setting/sun.ts';
import { observatoryDome } from '../things/observatory-dome.ts';
import { person } from '../things/person.ts';
import { pine } from '../things/pine.ts';

/** An observatory on a headland, the river of stars over the sea. */
export function observatory(canvas: Canvas): string {
  const { height, ink, time, unit, width } = canvas;
  const horizon = height * 0.66;
  const moonX = width * 0.3;
  const cape = headland(canvas, {
    from: width * 0.3,
    to: width * 1.1,
    base: height * 1.01,
    rise: height * 0.46,
    fill: ink.key,
    hatch: ink.far,
    foot: height + 2,
    foam: false,
  });
  const starry = time === 'night' || time === 'dusk';
  const radius = Math.min(height * 0.115, width * 0.13);
  const [domeX, domeY] = cape.at(0.6);
  const [watcherX, watcherY] = cape.at(0.4);
  const [pineX, pineY] = cape.at(0.84);
  return [
    sky(canvas, horizon, { bands: starry ? 2 : 5, density: starry ? 0.5 : 1 }),
    time === 'dusk' ? stars(canvas, horizon * 0.7, 60) : '',
    time === 'night' ? milkyWay(canvas, horizon) : sun(canvas, moonX, horizon - height * 0.2, height * 0.06),
    hillside(canvas, {
      base: horizon,
      rise: height * 0.1,
      fill: ink.far,
      hatch: ink.middle,
      from: -10,
      to: width * 0.8,
      fade: 0.5,
    }),
    sea(canvas, horizon, { glitterX: moonX, glitter: 0.7 }),
    cape.drawing,
    pine(canvas, pineX, pineY + 12 * unit, height * 0.34, { towards: -1, lean: 0.16 }),
    pine(canvas, pineX + width * 0.07, pineY + 22 * unit, height * 0.22),
    observatoryDome(canvas, domeX, domeY, radius),
    person(canvas, watcherX, watcherY + 5 * unit, height * 0.085, { coat: ink.accent }),
    person(canvas, watcherX + height * 0.045, watcherY + 3 * unit, height * 0.07, { coat: ink.far }),
  ].join('');
}
