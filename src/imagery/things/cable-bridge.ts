import type { Canvas } from '../canvas.ts';
import { box, d, polygon, wire } from '../marks/svg.ts';

/** A cable-stayed bridge with two pylons across the whole span. */
export function cableBridge({ ink, unit }: Canvas, from: number, to: number, y: number, height: number): string {
  const length = to - from;
  const deck = 12 * unit;
  const pylons = [from + length * 0.27, from + length * 0.73];
  const reach = length * 0.235;
  let cables = '';
  for (const pylon of pylons) {
    for (let cable = 1; cable <= 15; cable++) {
      const anchor = y - height * (0.98 - 0.032 * (15 - cable));
      const away = (reach * cable) / 15;
      cables += d`M${pylon} ${anchor}L${pylon - away} ${y}M${pylon} ${anchor}L${pylon + away} ${y}`;
    }
  }
  const half = height * 0.045;
  const foot = y + height * 0.42;
  const piers: string[] = [];
  for (let x = from + 20; x < to; x += length / 16) piers.push(box(x, y, height * 0.018, height * 0.3, ink.key));
  return [
    ...piers,
    wire(cables, ink.key, height * 0.0065, 0.85),
    ...pylons.map(
      (x) =>
        polygon(
          [
            [x - half * 1.5, foot],
            [x - half * 0.42, y - height],
            [x + half * 0.42, y - height],
            [x + half * 1.5, foot],
          ],
          ink.key,
        ) +
        polygon(
          [
            [x + half * 0.1, foot],
            [x + half * 0.05, y - height],
            [x + half * 0.42, y - height],
            [x + half * 1.5, foot],
          ],
          ink.middle,
          0.55,
        ),
    ),
    box(from, y - deck * 0.4, length, deck, ink.key),
    box(from, y - deck * 0.4, length, deck * 0.25, ink.light, 0.8),
  ].join('');
}
