import type { Canvas } from '../canvas.ts';
import { box, polygon } from '../marks/svg.ts';
import { groundCuts } from '../setting/ground.ts';
import { hillside } from '../setting/ridge.ts';
import { sky } from '../setting/sky.ts';
import { hall } from '../things/hall.ts';
import { person } from '../things/person.ts';
import { crown } from '../things/tree.ts';

/** How near each pair of trees stands, the farthest first. */
const rows = [0.03, 0.07, 0.13, 0.22, 0.36, 0.58, 0.92];

function avenueTree(canvas: Canvas, x: number, y: number, size: number): string {
  const { ink, random } = canvas;
  const trunk = polygon(
    [
      [x - size * 0.03, y],
      [x - size * 0.016, y - size * 0.75],
      [x + size * 0.016, y - size * 0.75],
      [x + size * 0.034, y],
    ],
    ink.key,
  );
  const crowns = [ink.far, ink.middle, ink.leaf].map((fill, layer) =>
    crown(canvas, x + random.between(-0.1, 0.1) * size, y - size * (0.6 + 0.16 * layer), size * (0.33 - 0.05 * layer), {
      fill,
      light: ink.light,
      lobes: 14,
    }),
  );
  return trunk + crowns.join('');
}

/** Two people on an avenue of plane trees that leads to the main hall. */
export function avenue(canvas: Canvas): string {
  const { height, ink, width } = canvas;
  const horizon = height * 0.46;
  const ground = horizon + height * 0.05;
  const trees = rows.flatMap((near) =>
    [-1, 1].map((side) => {
      const x = width * 0.5 + side * width * (0.055 + 0.47 * near);
      return avenueTree(
        canvas,
        x,
        horizon + height * (0.06 + 0.47 * near),
        Math.min(height, width * 0.85) * (0.16 + 0.98 * near),
      );
    }),
  );
  return [
    sky(canvas, horizon + height * 0.1, { bands: 3 }),
    hillside(canvas, {
      base: horizon + height * 0.06,
      rise: height * 0.12,
      fill: ink.near,
      hatch: ink.far,
      hatchOpacity: 0.4,
    }),
    box(0, ground, width, height, ink.middle),
    groundCuts(canvas, {
      top: horizon + height * 0.06,
      bottom: height,
      count: 700,
      ink: ink.far,
      opacity: 0.9,
      length: [5, 34],
      thickness: [0.9, 3.6],
      tilt: 0.5,
      bend: 3,
      nearness: 0.7,
    }),
    polygon(
      [
        [width * 0.46, ground],
        [width * 0.54, ground],
        [width * 0.93, height + 2],
        [width * 0.07, height + 2],
      ],
      ink.light,
    ),
    hall(canvas, width * 0.5, horizon + height * 0.055, Math.min(width * 0.13, height * 0.14), { storeys: 2 }),
    groundCuts(canvas, {
      top: horizon + height * 0.06,
      bottom: height,
      count: 280,
      ink: ink.leaf,
      opacity: 0.95,
      length: [4, 22],
      thickness: [0.8, 3],
      tilt: 0.6,
      bend: 3,
      nearness: 0.7,
      span: (near) => [width * (0.47 - 0.37 * near), width * (0.53 + 0.37 * near)],
    }),
    ...trees,
    person(canvas, width * 0.5 - height * 0.036, height * 0.8, height * 0.15, { bag: true }),
    person(canvas, width * 0.5 + height * 0.036, height * 0.803, height * 0.145, { coat: ink.keySoft }),
  ].join('');
}
