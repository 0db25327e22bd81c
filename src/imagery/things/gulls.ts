import type { Canvas } from '../canvas.ts';
import { area, d } from '../marks/svg.ts';

/** A loose flight of gulls around (x, y), each about `span` wide on either side. */
export function gulls(
  { ink, random }: Canvas,
  x: number,
  y: number,
  count: number,
  span: number,
  colour = ink.light,
): string {
  let flight = '';
  for (let gull = 0; gull < count; gull++) {
    const birdX = x + random.between(-1, 1) * span * 9;
    const birdY = y + random.between(-1, 1) * span * 3.2;
    const wing = span * random.between(0.6, 1.1);
    flight +=
      d`M${birdX - wing} ${birdY - wing * 0.28}Q${birdX - wing * 0.4} ${birdY - wing * 0.5} ${birdX} ${birdY}` +
      d`Q${birdX + wing * 0.4} ${birdY - wing * 0.5} ${birdX + wing} ${birdY - wing * 0.22}` +
      d`Q${birdX + wing * 0.4} ${birdY - wing * 0.28} ${birdX} ${birdY + wing * 0.16}` +
      d`Q${birdX - wing * 0.4} ${birdY - wing * 0.28} ${birdX - wing} ${birdY - wing * 0.28}Z`;
  }
  return area(flight, colour);
}
