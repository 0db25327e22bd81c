import type { Canvas } from '../canvas.ts';
import { box, circle, d, polygon, wire } from '../marks/svg.ts';

export function clockTower({ ink, lit }: Canvas, x: number, y: number, height: number): string {
  const width = height * 0.17;
  const up = (level: number): number => y - height * level;
  const dialY = up(0.865);
  const hands =
    d`M${x} ${dialY}L${x} ${dialY - width * 0.2}M${x} ${dialY}` + d`L${x + width * 0.14} ${dialY + width * 0.05}`;
  const windows = Array.from({ length: 5 }, (_, floor) =>
    box(x - width * 0.1, up(0.12 + 0.1 * floor), width * 0.12, height * 0.055, lit ? ink.lamp : ink.keySoft),
  );
  return [
    box(x - width / 2, up(0.78), width, height * 0.78, ink.light),
    box(x + width * 0.08, up(0.78), width * 0.42, height * 0.78, ink.middle, 0.8),
    ...windows,
    box(x - width * 0.62, up(0.8), width * 1.24, height * 0.03, ink.near),
    box(x - width * 0.5, up(0.93), width, height * 0.13, ink.light),
    box(x + width * 0.1, up(0.93), width * 0.4, height * 0.13, ink.middle, 0.8),
    circle(x, dialY, width * 0.325, ink.key),
    circle(x, dialY, width * 0.275, lit ? ink.lamp : ink.light),
    wire(hands, ink.key, width * 0.05),
    polygon(
      [
        [x - width * 0.66, up(0.925)],
        [x - width * 0.3, up(0.975)],
        [x, up(1.07)],
        [x + width * 0.3, up(0.975)],
        [x + width * 0.66, up(0.925)],
      ],
      ink.key,
    ),
  ].join('');
}
