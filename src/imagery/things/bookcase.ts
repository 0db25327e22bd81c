import type { Canvas } from '../canvas.ts';
import { box, polygon } from '../marks/svg.ts';

type Frame = readonly [left: number, foot: number, width: number, height: number];

/** One shelf of spines: different heights and widths, now and then a gap or a book leaning on the next. */
function spines(canvas: Canvas, left: number, shelf: number, length: number, clear: number): string {
  const { ink, random } = canvas;
  const cloths = [
    ink.far,
    ink.middle,
    ink.sand[1],
    ink.light,
    ink.near,
    ink.middle,
    ink.far,
    ink.accent,
    ink.lamp,
    ink.leaf,
  ];
  const parts: string[] = [];
  let x = left;
  while (x < left + length * 0.96) {
    const width = clear * random.between(0.1, 0.24);
    const height = clear * random.between(0.66, 0.92);
    if (x + width > left + length) break;
    if (random.chance(0.05)) {
      const lean = clear * 0.16;
      parts.push(
        polygon(
          [
            [x, shelf],
            [x + lean, shelf - height],
            [x + lean + width * 0.8, shelf - height],
            [x + width * 0.8, shelf],
          ],
          random.pick(cloths),
        ),
      );
      x += width + lean;
      continue;
    }
    parts.push(box(x, shelf - height, width * 0.9, height, random.pick(cloths)));
    if (random.chance(0.5)) parts.push(box(x, shelf - height * 0.8, width * 0.9, height * 0.07, ink.key, 0.55));
    x += width + (random.chance(0.06) ? clear * 0.2 : 0);
  }
  return parts.join('');
}

/** A full bookcase against the wall. */
export function bookcase(canvas: Canvas, [left, foot, width, height]: Frame, shelves: number): string {
  const { ink } = canvas;
  const rail = Math.max(height * 0.008, 3 * canvas.unit);
  const clear = height / shelves;
  const parts = [
    box(left, foot - height, width, height, ink.key),
    box(left - rail, foot - height - rail * 2.4, width + rail * 2, rail * 2.4, ink.keySoft),
  ];
  for (let shelf = 0; shelf < shelves; shelf++) {
    const y = foot - clear * shelf - rail;
    parts.push(
      spines(canvas, left + rail * 1.6, y, width - rail * 3.2, clear - rail * 2),
      box(left, y, width, rail, ink.sand[2]),
    );
  }
  return parts.join('');
}
