import type { Canvas } from '../canvas.ts';
import { box, polygon } from '../marks/svg.ts';
import { groundCuts, lawn } from '../setting/ground.ts';
import { hillside } from '../setting/ridge.ts';
import { sky } from '../setting/sky.ts';
import { buildingBlock } from '../things/building-block.ts';
import { clockTower } from '../things/clock-tower.ts';
import { gulls } from '../things/gulls.ts';
import { hall } from '../things/hall.ts';
import { person } from '../things/person.ts';
import { crown, tree } from '../things/tree.ts';

function treeBelt(canvas: Canvas, terrace: number): string[] {
  const { height, ink, random, unit, width } = canvas;
  const back = Array.from({ length: 26 }, (_, index) => {
    const x = width * index * 0.041 + random.between(-14, 14) * unit;
    const y = terrace - height * random.between(0.045, 0.06);
    return tree(canvas, x, y, height * random.between(0.1, 0.14), { fill: ink.middle, light: ink.far });
  });
  const front = Array.from({ length: 16 }, (_, index) => {
    const x = width * (0.02 + index * 0.064) + random.between(-14, 14) * unit;
    const fill = index % 3 ? ink.near : ink.keySoft;
    return tree(canvas, x, terrace - height * 0.01, height * random.between(0.15, 0.21), { fill, light: ink.far });
  });
  return [...back, ...front];
}

function path(canvas: Canvas, terrace: number): string {
  const { height, ink, width } = canvas;
  const middle = (nearness: number): number => width * (0.52 - 0.04 * nearness);
  const half = (nearness: number): number => width * (0.033 + 0.13 * nearness);
  return (
    polygon(
      [
        [width * 0.485, terrace + height * 0.02],
        [width * 0.555, terrace + height * 0.02],
        [width * 0.66, height + 2],
        [width * 0.3, height + 2],
      ],
      ink.light,
    ) +
    groundCuts(canvas, {
      top: terrace + height * 0.03,
      bottom: height,
      count: 90,
      ink: ink.far,
      length: [20, 70],
      thickness: [0.7, 1.6],
      span: (nearness) => [middle(nearness) - half(nearness), middle(nearness) + half(nearness)],
    })
  );
}

/** The main hall and the clock tower behind the lawn, students on the path. */
export function campus(canvas: Canvas): string {
  const { height, ink, random, unit, width } = canvas;
  const wide = width >= height * 1.15;
  const horizon = height * 0.56;
  const terrace = height * 0.7;
  const hallWidth = Math.min(width * 0.36, height * 0.51);
  const hedge = Array.from({ length: 9 }, (_, index) => {
    const x = width * (0.04 + index * 0.117) + random.between(-30, 30) * unit;
    return crown(canvas, x, terrace + height * 0.008, height * random.between(0.03, 0.052), {
      fill: ink.keySoft,
      light: ink.far,
      lobes: 7,
    });
  });
  return [
    sky(canvas, horizon, { bands: 5 }),
    hillside(canvas, {
      base: horizon,
      rise: height * 0.22,
      fill: ink.far,
      hatch: ink.light,
      hatchOpacity: 0.45,
      hills: 2.4,
    }),
    hillside(canvas, { base: horizon + 4, rise: height * 0.11, fill: ink.middle, hatch: ink.far, hills: 4 }),
    box(0, horizon - 2, width, height, ink.near),
    ...treeBelt(canvas, terrace),
    buildingBlock(canvas, [width * 0.1, terrace, width * 0.15, height * 0.17], { columns: 8, fill: ink.light }),
    buildingBlock(canvas, [width * 0.76, terrace, width * 0.14, height * 0.22], {
      columns: 7,
      floors: 5,
      fill: ink.light,
    }),
    clockTower(canvas, Math.min(width * 0.3, width * 0.52 - hallWidth * 0.72), terrace, height * 0.5),
    hall(canvas, width * 0.52, terrace, hallWidth, { storeys: 2 }),
    ...hedge,
    lawn(canvas, terrace + height * 0.018),
    path(canvas, terrace),
    tree(canvas, width * (wide ? 0.1 : -0.02), height * 1.02, height * 0.52, {
      fill: ink.keySoft,
      light: ink.middle,
      lobes: 16,
    }),
    tree(canvas, width * (wide ? 0.985 : 1.1), height, height * 0.44, {
      fill: ink.keySoft,
      light: ink.middle,
      lobes: 16,
    }),
    tree(canvas, width * (wide ? 0.86 : 0.98), height * 1.04, height * (wide ? 0.6 : 0.5), {
      fill: ink.key,
      light: ink.middle,
      lobes: 16,
    }),
    person(canvas, width * 0.508, height * 0.785, height * 0.06),
    person(canvas, width * 0.535, height * 0.8, height * 0.075, { coat: ink.keySoft }),
    person(canvas, width * 0.5, height * 0.935, height * 0.135, { coat: ink.near }),
    person(canvas, width * 0.455, height * 0.93, height * 0.14, { bag: true }),
    gulls(canvas, width * 0.7, height * 0.16, 4, 13 * unit),
  ].join('');
}
