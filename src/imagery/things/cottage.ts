import type { Canvas } from '../canvas.ts';
import { box, polygon } from '../marks/svg.ts';

/** A village house with a tiled roof and two windows; (x, y) is the middle of its foot. */
export function cottage({ ink, lit, random }: Canvas, x: number, y: number, width: number): string {
  const left = x - width / 2;
  const pane = (): string => (random.chance(lit ? 0.85 : 0.15) ? ink.lamp : ink.keySoft);
  return [
    box(left, y - width * 0.5, width, width * 0.5, lit ? ink.sand[0] : ink.light),
    box(left + width * 0.62, y - width * 0.5, width * 0.38, width * 0.5, ink.near, 0.4),
    polygon(
      [
        [left - width * 0.14, y - width * 0.46],
        [x, y - width * 0.92],
        [left + width * 1.14, y - width * 0.46],
      ],
      ink.key,
    ),
    box(left + width * 0.16, y - width * 0.34, width * 0.2, width * 0.2, pane()),
    box(left + width * 0.64, y - width * 0.34, width * 0.2, width * 0.2, pane()),
    box(left + width * 0.42, y - width * 0.3, width * 0.15, width * 0.3, ink.key),
  ].join('');
}
