import type { Canvas } from '../canvas.ts';
import { box, polygon } from '../marks/svg.ts';
import { groundCuts, lawn } from '../setting/ground.ts';
import { hillside } from '../setting/ridge.ts';
import { sky } from '../setting/sky.ts';
import { gateway } from '../things/gateway.ts';
import { hall } from '../things/hall.ts';
import { person } from '../things/person.ts';
import { tree } from '../things/tree.ts';

function suitcase({ ink, unit }: Canvas, x: number, y: number, size: number): string {
  return [
    box(x - size * 0.06, y - size * 1.5, size * 0.12, size * 0.6, ink.key),
    box(x - size * 0.36, y - size, size * 0.72, size * 0.94, ink.accent),
    box(x - size * 0.36, y - size * 0.62, size * 0.72, Math.max(2 * unit, size * 0.06), ink.key),
    box(x - size * 0.28, y - size * 0.06, size * 0.12, size * 0.06, ink.key),
    box(x + size * 0.16, y - size * 0.06, size * 0.12, size * 0.06, ink.key),
  ].join('');
}

function grove(canvas: Canvas, base: number): string[] {
  const { height, ink, random, width } = canvas;
  return Array.from({ length: 20 }, (_, index) => {
    const x = width * (index / 19) + random.between(-0.02, 0.02) * width;
    const fill = index % 3 ? ink.near : ink.keySoft;
    return tree(canvas, x, base, height * random.between(0.15, 0.24), { fill, light: ink.far });
  });
}

/** The first day: students with their luggage walk in through the campus gate. */
export function gate(canvas: Canvas): string {
  const { height, ink, width } = canvas;
  const horizon = height * 0.5;
  const ground = height * 0.66;
  const span = Math.min(width * 0.66, height * 0.86);
  const middle = width * 0.5;
  const roadHalf = (near: number): number => span * (0.1 + 0.52 * near);
  const arrivals = [
    { x: -0.08, y: 0.7, size: 0.1, coat: ink.keySoft, bag: true },
    { x: 0.07, y: 0.705, size: 0.105, coat: ink.near, bag: false },
    { x: 0.0, y: 0.75, size: 0.125, coat: ink.key, bag: true },
  ];
  return [
    sky(canvas, horizon, { bands: 5 }),
    hillside(canvas, { base: horizon + 8, rise: height * 0.2, fill: ink.far, hatch: ink.light, hills: 2.2 }),
    hillside(canvas, {
      base: horizon + height * 0.04,
      rise: height * 0.1,
      fill: ink.middle,
      hatch: ink.far,
      hills: 3.6,
    }),
    box(0, horizon + 2, width, height, ink.near),
    hall(canvas, middle, ground - height * 0.06, span * 0.34, { storeys: 2 }),
    ...grove(canvas, ground - height * 0.015).filter((_, index) => Math.abs(index / 19 - 0.5) > (span / width) * 0.21),
    lawn(canvas, ground - height * 0.03, canvas.time === 'autumn' ? ink.far : ink.leaf, ink.middle),
    polygon(
      [
        [middle - roadHalf(0) * 0.8, ground - height * 0.03],
        [middle + roadHalf(0) * 0.8, ground - height * 0.03],
        [middle + roadHalf(1), height + 2],
        [middle - roadHalf(1), height + 2],
      ],
      ink.light,
    ),
    groundCuts(canvas, {
      top: ground,
      bottom: height,
      count: 150,
      ink: ink.far,
      length: [16, 80],
      thickness: [0.8, 2],
      span: (near) => [middle - roadHalf(near) * 0.88, middle + roadHalf(near) * 0.88],
    }),
    gateway(canvas, middle, ground + height * 0.03, span),
    ...arrivals.map(({ x, y, size, coat, bag }) =>
      person(canvas, middle + span * x, height * y, height * size, { coat, bag }),
    ),
    tree(canvas, middle - span * 0.82, height * 0.99, height * 0.74, {
      fill: ink.keySoft,
      light: ink.middle,
      lobes: 20,
    }),
    tree(canvas, middle + span * 0.86, height * 1.01, height * 0.68, { fill: ink.key, light: ink.middle, lobes: 20 }),
    person(canvas, middle - span * 0.2, height * 0.95, height * 0.2, { bag: true }),
    suitcase(canvas, middle - span * 0.2 + height * 0.05, height * 0.95, height * 0.07),
    person(canvas, middle + span * 0.12, height * 0.93, height * 0.185, { coat: ink.near }),
    person(canvas, middle + span * 0.12 + height * 0.07, height * 0.932, height * 0.19, { coat: ink.accent }),
  ].join('');
}
