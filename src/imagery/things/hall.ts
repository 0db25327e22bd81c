import type { Canvas } from '../canvas.ts';
import { taper } from '../marks/strokes.ts';
import { area, box, d, polygon } from '../marks/svg.ts';

type Roof = { x: number; y: number; eaves: number; ridge: number; height: number };

/** A sweeping roof (大屋顶): eaves turned up, tile rows engraved from eaves to ridge, an ornament at each end. */
export function sweepingRoof({ ink }: Canvas, { x, y, eaves, ridge, height }: Roof): string {
  const half = (side: -1 | 1): string =>
    side === -1
      ? d`M${x - eaves} ${y - height * 0.1}` +
        d`Q${x - eaves * 0.78} ${y + height * 0.06} ${x - ridge * 1.05} ${y - height * 0.46}` +
        d`Q${x - ridge * 0.92} ${y - height * 0.78} ${x - ridge * 0.9} ${y - height}L${x + ridge * 0.9} ${y - height}`
      : d`Q${x + ridge * 0.92} ${y - height * 0.78} ${x + ridge * 1.05} ${y - height * 0.46}` +
        d`Q${x + eaves * 0.78} ${y + height * 0.06} ${x + eaves} ${y - height * 0.1}`;
  const underside =
    d`Q${x + eaves * 0.7} ${y + height * 0.22} ${x} ${y + height * 0.2}` +
    d`Q${x - eaves * 0.7} ${y + height * 0.22} ${x - eaves} ${y - height * 0.1}Z`;
  let tiles = '';
  const rows = 34;
  for (let row = 1; row < rows; row++) {
    const side = (row / rows) * 2 - 1;
    tiles += taper(
      x + side * eaves * 0.86,
      y + height * 0.1,
      x + side * ridge * 0.86,
      y - height * 0.9,
      height * 0.035,
    );
  }
  const ornament = (side: number): string =>
    polygon(
      [
        [x + side * ridge * 0.98, y - height],
        [x + side * ridge * 1.05, y - height * 1.22],
        [x + side * ridge * 0.88, y - height * 1.05],
      ],
      ink.keySoft,
    );
  return [
    area(half(-1) + half(1) + underside, ink.key),
    area(tiles, ink.middle, 0.75),
    box(x - ridge * 0.96, y - height * 1.06, ridge * 1.92, height * 0.09, ink.keySoft),
    ornament(-1),
    ornament(1),
  ].join('');
}

type HallOptions = { storeys?: 1 | 2; lit?: boolean };

function colonnade(canvas: Canvas, x: number, y: number, width: number, height: number, lit: boolean): string {
  const { ink, random } = canvas;
  const columns = 9;
  const pitch = (width * 0.92) / (columns - 1);
  let drawing = '';
  for (let column = 0; column < columns; column++) {
    const centre = x - width * 0.46 + column * pitch;
    drawing += box(
      centre - width * 0.01,
      y - height,
      width * 0.02,
      height,
      column > columns / 2 ? ink.near : ink.middle,
    );
  }
  for (let bay = 0; bay < columns - 1; bay++) {
    const left = x - width * 0.46 + (bay + 0.5) * pitch - width * 0.029;
    const door = lit && random.chance(0.8) ? ink.lamp : ink.keySoft;
    const transom = lit && random.chance(0.6) ? ink.lamp : ink.near;
    drawing += box(left, y - height * 0.62, width * 0.058, height * 0.62, door);
    drawing += box(left, y - height * 0.9, width * 0.058, height * 0.16, transom);
  }
  return drawing;
}

/** The main hall of a campus: colonnade, steps, and one or two sweeping roofs. */
export function hall(canvas: Canvas, x: number, y: number, width: number, options: HallOptions = {}): string {
  const { ink } = canvas;
  const { storeys = 1, lit = canvas.lit } = options;
  const height = width * 0.3;
  const roofHeight = width * 0.2;
  const parts = [
    box(x - width * 0.5, y - height, width, height, ink.light),
    box(x + width * 0.08, y - height, width * 0.42, height, ink.far, 0.55),
    colonnade(canvas, x, y, width, height, lit),
  ];
  if (storeys === 2) {
    const upper = y - height - roofHeight * 0.82;
    const wallTop = upper - height * 0.42;
    parts.push(
      box(x - width * 0.3, wallTop, width * 0.6, height * 0.62, ink.light),
      box(x + width * 0.05, wallTop, width * 0.25, height * 0.62, ink.far, 0.55),
    );
    for (let window = 0; window < 6; window++) {
      const left = x - width * 0.255 + window * width * 0.092;
      parts.push(box(left, upper - height * 0.3, width * 0.05, height * 0.26, lit ? ink.lamp : ink.keySoft));
    }
    parts.push(sweepingRoof(canvas, { x, y: wallTop, eaves: width * 0.42, ridge: width * 0.25, height: roofHeight }));
  }
  parts.push(
    sweepingRoof(canvas, { x, y: y - height, eaves: width * 0.62, ridge: width * 0.4, height: roofHeight }),
    box(x - width * 0.54, y, width * 1.08, width * 0.022, ink.middle),
    box(x - width * 0.57, y + width * 0.022, width * 1.14, width * 0.02, ink.near),
  );
  return parts.join('');
}
