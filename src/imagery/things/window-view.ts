import { blendedBox, type Canvas, clipped } from '../canvas.ts';
import { gouge } from '../marks/strokes.ts';
import { area, box, circle, d, wire } from '../marks/svg.ts';
import { stars } from '../setting/stars.ts';
import { clockTower } from './clock-tower.ts';
import { crown } from './tree.ts';

export type Opening = { x: number; sill: number; width: number; height: number };

type WindowOptions = {
  arched?: boolean;
  columns?: number;
  rows?: number;
  /** Where the clock tower and where sun or moon stand, from -0.5 at the left to 0.5 at the right. */
  towerAt?: number;
  sunAt?: number;
};

/** What is seen outside: sky, sun or moon, a hill, treetops, perhaps the clock tower. */
function view(canvas: Canvas, { x, sill, width, height }: Opening, { sunAt, towerAt }: WindowOptions): string {
  const { ink, random, time } = canvas;
  const left = x - width / 2;
  const top = sill - height * 1.05;
  const hill =
    d`M${left} ${sill - height * random.between(0.24, 0.34)}` +
    d`Q${x - width * 0.2} ${sill - height * random.between(0.36, 0.5)}` +
    d` ${x + width * 0.1} ${sill - height * 0.3}T${left + width} ${sill - height * 0.3}` +
    d`L${left + width} ${sill}L${left} ${sill}Z`;
  let clouds = '';
  for (let cut = 0; cut < 14; cut++) {
    const cloudY = sill - height * random.between(0.5, 0.92);
    clouds += gouge(x + random.tent() * width * 0.5, cloudY, width * random.between(0.12, 0.4), height * 0.004);
  }
  const trees = Array.from({ length: Math.round(4 + width / height) }, () => {
    const radius = Math.min(height * 0.14, width * 0.2) * random.between(0.8, 1.2);
    return crown(canvas, left + random.unit() * width, sill - height * 0.08, radius, {
      fill: ink.near,
      light: ink.far,
    });
  });
  const scaled: Canvas = { ...canvas, width: width + left, unit: canvas.unit * 0.7 };
  return [
    blendedBox(
      canvas,
      [left, top, width, height * 1.05],
      [
        [0, ink.sky[0]],
        [0.5, ink.sky[1]],
        [1, ink.sky[2]],
      ],
    ),
    time === 'night' ? stars(scaled, sill, 60) : '',
    sunAt === undefined ? '' : circle(x + width * sunAt, sill - height * 0.58, Math.min(width, height) * 0.12, ink.sun),
    area(clouds, ink.light, 0.6),
    area(hill, ink.far),
    towerAt === undefined ? '' : clockTower(canvas, x + width * towerAt, sill + height * 0.02, height * 0.62),
    ...trees,
  ].join('');
}

/** A window in a wall, with glazing bars; arched or square. */
export function windowView(canvas: Canvas, opening: Opening, options: WindowOptions = {}): string {
  const { ink, unit } = canvas;
  const { x, sill, width, height } = opening;
  const { arched = false, columns = 2, rows = 4 } = options;
  const left = x - width / 2;
  const right = x + width / 2;
  const spring = arched ? sill - height + width / 2 : sill - height;
  const outline = arched
    ? d`M${left} ${sill}L${left} ${spring}A${width / 2} ${width / 2} 0 0 1 ${right} ${spring}L${right} ${sill}Z`
    : d`M${left} ${sill}L${left} ${spring}L${right} ${spring}L${right} ${sill}Z`;
  let bars = '';
  for (let column = 1; column < columns; column++) {
    const barX = left + (width * column) / columns;
    bars += d`M${barX} ${sill}L${barX} ${sill - height}`;
  }
  for (let row = 1; row < rows; row++) {
    const barY = sill - (height * row) / rows;
    bars += d`M${left} ${barY}L${right} ${barY}`;
  }
  return [
    clipped(canvas, outline, view(canvas, opening, options) + wire(bars, ink.key, 5 * unit)),
    wire(outline, ink.key, 11 * unit),
    box(left - width * 0.05, sill, width * 1.1, 14 * unit, ink.light),
    box(left - width * 0.05, sill + 14 * unit, width * 1.1, 6 * unit, ink.key),
  ].join('');
}
