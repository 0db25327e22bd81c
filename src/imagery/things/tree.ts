import type { Canvas } from '../canvas.ts';
import { gouge } from '../marks/strokes.ts';
import { area, circle, polygon } from '../marks/svg.ts';

export type FoliageOptions = { fill?: string; light?: string; lobes?: number };

/** Foliage of overlapping discs, with leaf cuts on the lit side. */
export function crown(
  { ink, random }: Canvas,
  x: number,
  y: number,
  radius: number,
  { fill = ink.near, light = ink.light, lobes = 9 }: FoliageOptions = {},
): string {
  const scatter = (reach: number): readonly [number, number] => {
    const angle = random.unit() * Math.PI * 2;
    const distance = Math.sqrt(random.unit()) * radius * reach;
    return [x + Math.cos(angle) * distance, y + Math.sin(angle) * distance * 0.75];
  };
  let mass = '';
  for (let lobe = 0; lobe < lobes; lobe++) {
    const [centreX, centreY] = scatter(0.62);
    mass += circle(centreX, centreY, radius * random.between(0.32, 0.52), fill);
  }
  let cuts = '';
  const leaves = Math.round(Math.min(radius * 0.62, 110) + 8);
  for (let leaf = 0; leaf < leaves; leaf++) {
    const [leafX, leafY] = scatter(0.9);
    if (leafX > x + radius * 0.45 || leafY > y + radius * 0.4) continue;
    const length = radius * random.between(0.06, 0.17);
    cuts += gouge(leafX, leafY, length, Math.max(radius * 0.018, 0.5), random.between(-0.9, 0.3), 2);
  }
  return mass + area(cuts, light, 0.7);
}

/** A broadleaf tree; the trunk ends inside the foliage. */
export function tree(canvas: Canvas, x: number, y: number, height: number, options: FoliageOptions = {}): string {
  const trunk = polygon(
    [
      [x - height * 0.022, y],
      [x - height * 0.012, y - height * 0.66],
      [x + height * 0.012, y - height * 0.66],
      [x + height * 0.026, y],
    ],
    canvas.ink.key,
  );
  return trunk + crown(canvas, x, y - height * 0.68, height * 0.38, { lobes: 12, ...options });
}
