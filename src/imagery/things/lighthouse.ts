import type { Canvas } from '../canvas.ts';
import { taper } from '../marks/strokes.ts';
import { area, box, polygon } from '../marks/svg.ts';

/** A narrow fan of cuts that leave the lamp on either side. */
function beams({ random }: Canvas, x: number, y: number, height: number): string {
  let cuts = '';
  for (const side of [-1, 1]) {
    for (let cut = 0; cut < 9; cut++) {
      const slope = 0.02 + cut * 0.017;
      const length = height * random.between(1.6, 3.6);
      const start = height * random.between(0.1, 0.3);
      const endY = y - length * slope;
      cuts += taper(x + side * start, y - start * slope, x + side * length, endY, height * 0.012);
    }
  }
  return cuts;
}

export function lighthouse(canvas: Canvas, x: number, y: number, height: number): string {
  const { ink, lit } = canvas;
  const foot = height * 0.13;
  const top = height * 0.082;
  const halfAt = (level: number): number => foot + (top - foot) * (level / 0.84);
  const up = (level: number): number => y - height * level;
  const band = (low: number, high: number): string =>
    polygon(
      [
        [x - halfAt(low), up(low)],
        [x - halfAt(high), up(high)],
        [x + halfAt(high), up(high)],
        [x + halfAt(low), up(low)],
      ],
      ink.near,
    );
  return [
    lit ? area(beams(canvas, x, up(0.92), height), ink.lamp, 0.55) : '',
    polygon(
      [
        [x - foot, y],
        [x - top, up(0.84)],
        [x + top, up(0.84)],
        [x + foot, y],
      ],
      ink.light,
    ),
    band(0.16, 0.34),
    band(0.52, 0.68),
    polygon(
      [
        [x + foot * 0.18, y],
        [x + top * 0.2, up(0.84)],
        [x + top, up(0.84)],
        [x + foot, y],
      ],
      ink.keySoft,
      0.28,
    ),
    box(x - height * 0.022, up(0.1), height * 0.044, height * 0.1, ink.key),
    box(x - top * 1.5, up(0.865), top * 3, height * 0.03, ink.key),
    box(x - top * 0.8, up(0.965), top * 1.6, height * 0.1, lit ? ink.lamp : ink.light),
    box(x - top * 0.1, up(0.965), top * 0.2, height * 0.1, ink.key),
    polygon(
      [
        [x - top * 1.1, up(0.962)],
        [x, up(1.06)],
        [x + top * 1.1, up(0.962)],
      ],
      ink.key,
    ),
  ].join('');
}
