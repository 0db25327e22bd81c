import type { Canvas } from '../canvas.ts';
import { area, box, d, polygon, wire } from '../marks/svg.ts';

/** A microscope on a bench, its eyepiece to the left. */
export function microscope({ ink }: Canvas, x: number, y: number, height: number): string {
  const up = (part: number): number => y - height * part;
  const side = (part: number): number => x + height * part;
  return [
    area(
      d`M${side(-0.24)} ${y}Q${side(-0.2)} ${up(0.1)} ${side(-0.02)} ${up(0.1)}L${side(0.26)} ${up(0.1)}` +
        d`L${side(0.28)} ${y}Z`,
      ink.key,
    ),
    wire(d`M${side(0.17)} ${up(0.08)}Q${side(0.36)} ${up(0.42)} ${side(0.06)} ${up(0.72)}`, ink.key, height * 0.09),
    box(side(-0.2), up(0.36), height * 0.4, height * 0.05, ink.key),
    box(side(-0.14), up(0.385), height * 0.16, height * 0.025, ink.light),
    polygon(
      [
        [side(-0.02), up(0.46)],
        [side(0.07), up(0.5)],
        [side(-0.09), up(0.88)],
        [side(-0.19), up(0.84)],
      ],
      ink.light,
    ),
    polygon(
      [
        [side(-0.055), up(0.4)],
        [side(0.02), up(0.43)],
        [side(0.02), up(0.53)],
        [side(-0.06), up(0.5)],
      ],
      ink.accent,
    ),
    polygon(
      [
        [side(-0.175), up(0.84)],
        [side(-0.1), up(0.87)],
        [side(-0.145), up(1)],
        [side(-0.225), up(0.965)],
      ],
      ink.key,
    ),
  ].join('');
}
