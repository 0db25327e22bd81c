import type { Canvas } from '../canvas.ts';
import { smoothPath } from '../marks/curves.ts';
import { gouge } from '../marks/strokes.ts';
import { area, d, type Point, wire } from '../marks/svg.ts';

type PineOptions = { lean?: number; towards?: -1 | 1 };

/** Each pad of needles: height on the trunk, reach to the side, width; all parts of the tree's height. */
const pads = [
  [0.42, -0.3, 0.26],
  [0.52, 0.3, 0.3],
  [0.64, -0.24, 0.3],
  [0.76, 0.22, 0.3],
  [0.86, -0.14, 0.28],
  [0.96, 0.06, 0.26],
  [1.02, -0.02, 0.18],
] as const;

function pad({ random }: Canvas, x: number, y: number, width: number, height: number): { mass: string; cuts: string } {
  const top: Point[] = [];
  const under: Point[] = [];
  for (let step = 0; step <= 9; step++) {
    const side = (step / 9) * 2 - 1;
    const dome = Math.sqrt(1 - side * side);
    top.push([x + side * width * 0.62, y - dome * height * 0.052 - random.between(0, 0.018) * height]);
    under.push([x + side * width * 0.62, y + random.between(0, 0.02) * height]);
  }
  let cuts = '';
  for (let needle = 0; needle < 13; needle++) {
    const side = random.between(-0.9, 0.9);
    const needleY = y - Math.sqrt(1 - side * side) * height * random.between(0.012, 0.045);
    const angle = random.between(-1.9, -1.2) + side * 0.5;
    cuts += gouge(x + side * width * 0.58, needleY, height * 0.026, height * 0.0022, angle);
  }
  return { mass: smoothPath([...top, ...under.reverse()], true, 0.4), cuts };
}

/** A wind-bent pine with flat pads of needles. */
export function pine(canvas: Canvas, x: number, y: number, height: number, options: PineOptions = {}): string {
  const { ink, random } = canvas;
  const { lean = 0.12, towards = 1 } = options;
  const trunkX = (level: number): number => x + towards * height * lean * Math.sin(level * 2.2);
  const trunkY = (level: number): number => y - height * level;
  const levels = Array.from({ length: 11 }, (_, step) => step / 10);
  const thickness = (level: number): number => height * 0.028 * (1 - level / 1.15);
  const left = levels.map((level): Point => [trunkX(level) - thickness(level), trunkY(level)]);
  const right = levels.map((level): Point => [trunkX(level) + thickness(level), trunkY(level)]).reverse();
  const parts = [area(smoothPath([...left, ...right], true), ink.key)];
  let cuts = '';
  for (const [level, reach, width] of pads) {
    const padX = trunkX(level) + towards * reach * height * random.between(0.85, 1.15);
    const padY = trunkY(level) - height * 0.015;
    const start: Point = [trunkX(level - 0.07), trunkY(level - 0.07)];
    const branch = d`M${start[0]} ${start[1]}Q${(trunkX(level) + padX) / 2} ${padY + height * 0.03} ${padX} ${padY}`;
    const { mass, cuts: needles } = pad(canvas, padX, padY, width * height, height);
    parts.push(wire(branch, ink.key, height * 0.013), area(mass, ink.key));
    cuts += needles;
  }
  return parts.join('') + area(cuts, ink.far, 0.75);
}
