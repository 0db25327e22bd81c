import type { Canvas } from '../canvas.ts';
import { area, box, d, polygon } from '../marks/svg.ts';

/** A domed observatory, its slit open and the telescope out; it stands on a stone terrace reaching below (x, y). */
export function observatoryDome({ ink, lit }: Canvas, x: number, y: number, radius: number): string {
  const side = (part: number): number => x + radius * part;
  const up = (part: number): number => y - radius * part;
  const dome = d`M${side(-1)} ${up(0.75)}A${radius} ${radius} 0 0 1 ${side(1)} ${up(0.75)}Z`;
  const shade =
    d`M${side(0.1)} ${up(1.745)}A${radius} ${radius} 0 0 1 ${side(1)} ${up(0.75)}` + d`L${side(0.2)} ${up(0.75)}Z`;
  const windows = [0, 1, 2, 3].map((window) =>
    box(side(-0.82 + window * 0.44), up(0.42), radius * 0.16, radius * 0.34, lit ? ink.lamp : ink.keySoft),
  );
  return [
    polygon(
      [
        [side(-1.3), up(-0.1)],
        [side(1.3), up(-0.1)],
        [side(1.7), up(-0.95)],
        [side(-1.7), up(-0.95)],
      ],
      ink.key,
    ),
    box(side(-1.35), up(-0.08), radius * 2.7, radius * 0.07, ink.near),
    box(side(-1.02), up(0.75), radius * 2.04, radius * 0.84, ink.light),
    box(side(0.25), up(0.75), radius * 0.77, radius * 0.84, ink.far, 0.8),
    area(dome, ink.light),
    area(shade, ink.far, 0.85),
    polygon(
      [
        [side(-0.34), up(0.75)],
        [side(-0.62), up(1.53)],
        [side(-0.36), up(1.68)],
        [side(-0.06), up(0.75)],
      ],
      ink.key,
    ),
    polygon(
      [
        [side(-0.3), up(1.02)],
        [side(-0.66), up(1.8)],
        [side(-0.52), up(1.87)],
        [side(-0.14), up(1.02)],
      ],
      ink.far,
    ),
    box(side(-1.1), up(0.8), radius * 2.2, radius * 0.09, ink.keySoft),
    ...windows,
  ].join('');
}
