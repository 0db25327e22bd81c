import { blendedBox, type Canvas, clipped } from '../canvas.ts';
import { gouge, taper } from '../marks/strokes.ts';
import { smoothPath } from '../marks/curves.ts';
import { area, box, d, type Point, wire } from '../marks/svg.ts';
import { hillside } from '../setting/ridge.ts';
import { sky } from '../setting/sky.ts';
import { sun } from '../setting/sun.ts';
import { cottage } from '../things/cottage.ts';
import { bentWorker } from '../things/field-worker.ts';
import { gulls } from '../things/gulls.ts';
import { person } from '../things/person.ts';
import { crown } from '../things/tree.ts';

const terraces = 9;

/** The far edge of each terrace: a slow curve that follows the hill, farther apart towards the viewer. */
function terraceEdge({ height, random, width }: Canvas, index: number, top: number): Point[] {
  const near = index / terraces;
  const level = top + (height - top) * (near ** 1.35 * 0.96);
  const sway = height * (0.016 + 0.034 * near);
  const phase = index * 0.42 + random.between(-0.12, 0.12);
  return Array.from({ length: 13 }, (_, step): Point => {
    const along = step / 12;
    return [
      width * (along * 1.1 - 0.05),
      level + Math.sin(along * 5.2 + phase) * sway + Math.sin(along * 11 + phase * 2) * sway * 0.25,
    ];
  });
}

function shoots(canvas: Canvas, edge: readonly Point[], depth: number, near: number): string {
  const { random, unit, width } = canvas;
  const levelAt = (x: number): number =>
    edge[Math.max(0, Math.min(12, Math.round((x / width + 0.05) * (12 / 1.1))))]?.[1] ?? 0;
  const size = (15 + 32 * near) * unit;
  let blades = '';
  for (let row = 0; row < 2 + near * 3; row++) {
    for (let x = random.between(0, size); x < width; x += size * random.between(1.3, 1.9)) {
      const y = levelAt(x) + depth * (0.32 + 0.24 * row) + random.between(-2, 2) * unit;
      for (const lean of near < 0.4 ? [-0.2, 0.2] : [-0.34, 0, 0.34]) {
        blades += taper(
          x,
          y,
          x + Math.sin(lean) * size * 0.7,
          y - Math.cos(lean) * size * random.between(0.5, 0.8),
          size * 0.13,
        );
      }
    }
  }
  return blades;
}

/** One terrace: flooded or planted, behind its earth bank. */
function terrace(canvas: Canvas, index: number, edge: readonly Point[], depth: number): string {
  const { height, ink, random, unit, width } = canvas;
  const near = index / terraces;
  const flooded = index % 3 !== 1;
  const line = smoothPath(edge);
  const outline = line + d`L${width * 1.05} ${height + 2}L${width * -0.05} ${height + 2}Z`;
  let ripples = '';
  for (let cut = 0; cut < 60; cut++) {
    const [x, y] = edge[Math.floor(random.between(0, 13))] ?? [0, 0];
    const cutX = x + random.between(-0.06, 0.06) * width;
    ripples += gouge(
      cutX,
      y + depth * random.between(0.2, 0.9),
      (20 + 90 * near) * unit,
      (0.7 + 1.6 * near) * unit,
      0,
      1,
    );
  }
  const water = blendedBox(
    canvas,
    [0, (edge[6]?.[1] ?? 0) - height * 0.05, width, depth * 2 + height * 0.08],
    [
      [0, ink.sky[2]],
      [1, index < 4 ? ink.sky[1] : ink.sea[0]],
    ],
  );
  const content = flooded
    ? area(outline, ink.sea[0]) + water + area(ripples, ink.light, 0.75)
    : area(outline, index === 1 ? ink.far : ink.leaf) + area(ripples, ink.middle, 0.6);
  const bank = smoothPath(edge.map(([x, y]): Point => [x, y + (2 + 7 * near) * unit]));
  const ribbon = wire(line, ink.near, (6 + 20 * near) * unit);
  const crest = wire(bank, ink.key, (2 + 6 * near) * unit);
  const green = flooded && index % 3 === 0 ? ink.middle : ink.near;
  return clipped(canvas, outline, content) + ribbon + crest + area(shoots(canvas, edge, depth, near), green, 0.9);
}

/** Terraced rice fields in the morning: people planting, a hamlet under the hills. */
export function field(canvas: Canvas): string {
  const { height, ink, random, unit, width } = canvas;
  const horizon = height * 0.4;
  const sunX = width * 0.3;
  const edges = Array.from({ length: terraces }, (_, index) => terraceEdge(canvas, index, horizon + height * 0.04));
  const fields = edges.map((edge, index) => {
    const below = edges[index + 1]?.[6]?.[1] ?? height * 1.12;
    return terrace(canvas, index, edge, below - (edge[6]?.[1] ?? 0));
  });
  const hamlet = [0.62, 0.665, 0.7, 0.745, 0.79].map((x, index) => {
    const y = horizon + height * (index % 2 ? 0.028 : 0.018);
    const size = Math.min(width, height * 1.3) * 0.036;
    const bush = crown(canvas, width * x + size * 0.9, y - size * 0.3, size * random.between(0.5, 0.8), {
      fill: ink.keySoft,
      light: ink.far,
    });
    return bush + cottage(canvas, width * x, y, size);
  });
  return [
    sky(canvas, horizon, { bands: 5 }),
    sun(canvas, sunX, horizon - height * 0.15, height * 0.08),
    hillside(canvas, { base: horizon + 6, rise: height * 0.3, fill: ink.far, hatch: ink.light, hills: 2 }),
    hillside(canvas, {
      base: horizon + height * 0.06,
      rise: height * 0.17,
      fill: ink.middle,
      hatch: ink.far,
      hills: 3.4,
    }),
    box(0, horizon - 2, width, height * 0.14, ink.middle),
    ...hamlet,
    ...fields,
    bentWorker(canvas, width * 0.66, height * 0.66, height * 0.12, -1, ink.keySoft),
    bentWorker(canvas, width * 0.74, height * 0.67, height * 0.125, -1, ink.accent),
    person(canvas, width * 0.2, height * 0.72, height * 0.15, { hat: ink.lamp, coat: ink.keySoft }),
    bentWorker(canvas, width * 0.4, height * 0.9, height * 0.23, 1, ink.near),
    person(canvas, width * 0.32, height * 0.93, height * 0.26, { hat: ink.lamp, coat: ink.accent }),
    gulls(canvas, width * 0.5, height * 0.18, 4, 11 * unit),
  ].join('');
}
