import type { Canvas } from '../canvas.ts';
import { gouge } from '../marks/strokes.ts';
import { area } from '../marks/svg.ts';

export function rainfall({ height, ink, random, unit, width }: Canvas, count: number): string {
  let cuts = '';
  for (let drop = 0; drop < count; drop++) {
    const x = random.between(-0.1, 1.1) * width;
    const y = random.between(-0.05, 1) * height;
    cuts += gouge(x, y, random.between(0.05, 0.14) * height, random.between(0.6, 1.3) * unit, 1.78);
  }
  return area(cuts, ink.light, 0.6);
}
