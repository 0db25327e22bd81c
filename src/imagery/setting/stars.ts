import type { Canvas } from '../canvas.ts';
import { gouge } from '../marks/strokes.ts';
import { area, d } from '../marks/svg.ts';

/** Four-pointed nicks, thinner towards the horizon. */
export function stars(canvas: Canvas, horizon: number, count: number): string {
  const { ink, random, unit, width } = canvas;
  let cuts = '';
  for (let star = 0; star < count; star++) {
    const x = random.unit() * width;
    const y = random.unit() ** 1.25 * horizon * 0.9;
    const reach = random.between(1, 3.4) * unit * 1.5;
    const waist = reach * 0.28;
    cuts +=
      d`M${x} ${y - reach}L${x + waist} ${y - waist}L${x + reach} ${y}L${x + waist} ${y + waist}` +
      d`L${x} ${y + reach}L${x - waist} ${y + waist}L${x - reach} ${y}L${x - waist} ${y - waist}Z`;
  }
  return area(cuts, ink.light, 0.95);
}

/** A slanting river of small cuts. */
export function milkyWay(canvas: Canvas, horizon: number): string {
  const { height, ink, random, unit, width } = canvas;
  let cuts = '';
  for (let cut = 0; cut < 420; cut++) {
    const along = random.unit();
    const x = width * (0.08 + 0.9 * along) + random.bell() * width * 0.09;
    const y = horizon * (0.98 - 0.92 * along) + random.tent() * height * 0.085;
    const tilt = -0.52 + random.between(-0.1, 0.1);
    cuts += gouge(x, y, random.between(8, 46) * unit, random.between(0.6, 1.6) * unit, tilt);
  }
  return area(cuts, ink.light, 0.34);
}
