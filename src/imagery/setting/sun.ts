import type { Canvas } from '../canvas.ts';
import { gouge } from '../marks/strokes.ts';
import { area, circle } from '../marks/svg.ts';

type SunOptions = { halo?: boolean };

/** Broken rings of short cuts around the disc; never rays. */
function halo({ random }: Canvas, x: number, y: number, radius: number): string {
  let cuts = '';
  for (const ring of [1.28, 1.52, 1.8]) {
    const count = Math.round(26 * ring);
    for (let cut = 0; cut < count; cut++) {
      if (random.chance(0.34)) continue;
      const angle = (cut / count) * Math.PI * 2 + random.between(-0.03, 0.03);
      const reach = radius * ring * random.between(0.985, 1.015);
      const length = radius * random.between(0.14, 0.26);
      const thickness = radius * 0.011 * (2.1 - ring);
      const centreX = x + Math.cos(angle) * reach;
      const centreY = y + Math.sin(angle) * reach;
      cuts += gouge(centreX, centreY, length, thickness, angle + Math.PI / 2, -radius * 0.008);
    }
  }
  return cuts;
}

/** Sun or moon: amber or pale, with level cuts in its lower half. */
export function sun(canvas: Canvas, x: number, y: number, radius: number, options: SunOptions = {}): string {
  const { ink, random } = canvas;
  const rings = options.halo === false ? '' : area(halo(canvas, x, y, radius), ink.light, 0.5);
  let cuts = '';
  for (let row = 0; row < 9; row++) {
    const rowY = y + radius * (0.12 + 0.1 * row);
    const half = Math.sqrt(Math.max(0, radius ** 2 - (rowY - y) ** 2));
    if (half < 2) continue;
    const length = half * random.between(1.5, 2.3);
    cuts += gouge(x + random.between(-0.18, 0.18) * radius, rowY, length, radius * 0.012 * (1 + row * 0.22));
  }
  return rings + circle(x, y, radius, ink.sun) + area(cuts, ink.sky[2], 0.9);
}
