import type { Canvas } from '../canvas.ts';
import { area, box, d, ellipse, polygon } from '../marks/svg.ts';

/** Somebody seated at a table, seen from behind, chair and all; (x, y) is the floor under the chair. */
export function seatedReader({ ink }: Canvas, x: number, y: number, height: number, coat: string): string {
  const side = (part: number): number => x + height * part;
  const up = (part: number): number => y - height * part;
  const torso =
    d`M${side(-0.2)} ${up(0.28)}Q${side(-0.25)} ${up(0.66)} ${side(-0.07)} ${up(0.72)}L${side(0.07)} ${up(0.72)}` +
    d`Q${side(0.25)} ${up(0.66)} ${side(0.2)} ${up(0.28)}Z`;
  const slats = [-0.1, 0, 0.1].map((slat) =>
    box(side(slat) - height * 0.012, up(0.5), height * 0.024, height * 0.24, ink.key),
  );
  return [
    area(torso, coat),
    box(side(-0.045), up(0.78), height * 0.09, height * 0.1, ink.key),
    ellipse(x, up(0.87), height * 0.095, height * 0.118, ink.key),
    ...slats,
    box(side(-0.21), up(0.53), height * 0.42, height * 0.045, ink.key),
    box(side(-0.21), up(0.28), height * 0.42, height * 0.05, ink.key),
    box(side(-0.21), up(0.53), height * 0.028, height * 0.53, ink.key),
    box(side(0.182), up(0.53), height * 0.028, height * 0.53, ink.key),
  ].join('');
}

/** A reading lamp with a wide shade; its light falls on the table at (x, y). */
export function readingLamp({ ink, lit }: Canvas, x: number, y: number, height: number): string {
  const glow = lit
    ? polygon(
        [
          [x - height * 0.3, y - height * 0.74],
          [x + height * 0.3, y - height * 0.74],
          [x + height * 0.95, y + height * 0.08],
          [x - height * 0.95, y + height * 0.08],
        ],
        ink.lamp,
        0.34,
      )
    : '';
  return [
    glow,
    box(x - height * 0.16, y - height * 0.05, height * 0.32, height * 0.05, ink.key),
    box(x - height * 0.022, y - height * 0.75, height * 0.044, height * 0.75, ink.key),
    area(
      d`M${x - height * 0.38} ${y - height * 0.7}Q${x - height * 0.34} ${y - height} ${x} ${y - height}` +
        d`Q${x + height * 0.34} ${y - height} ${x + height * 0.38} ${y - height * 0.7}Z`,
      lit ? ink.lamp : ink.leaf,
    ),
  ].join('');
}

/** An open book lying on a table. */
export function openBook({ ink }: Canvas, x: number, y: number, width: number): string {
  const page = (side: -1 | 1): string =>
    area(
      d`M${x} ${y}Q${x + side * width * 0.25} ${y - width * 0.16} ${x + side * width * 0.5} ${y - width * 0.04}` +
        d`L${x + side * width * 0.42} ${y - width * 0.24}` +
        d`Q${x + side * width * 0.2} ${y - width * 0.32} ${x} ${y - width * 0.2}Z`,
      side === -1 ? ink.light : ink.sky[2],
    );
  return page(-1) + page(1);
}

/** The top and the edge of a long table; (x, y) is the middle of its near edge. */
export function longTable({ ink }: Canvas, x: number, y: number, width: number, depth: number): string {
  const half = width / 2;
  return [
    polygon(
      [
        [x - half, y],
        [x - half * 0.94, y - depth],
        [x + half * 0.94, y - depth],
        [x + half, y],
      ],
      ink.sand[0],
    ),
    box(x - half, y, width, depth * 0.26, ink.sand[3]),
    box(x - half * 0.95, y + depth * 0.26, width * 0.02, depth * 1.6, ink.key),
    box(x + half * 0.91, y + depth * 0.26, width * 0.02, depth * 1.6, ink.key),
  ].join('');
}
