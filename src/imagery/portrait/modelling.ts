import type { Canvas } from '../canvas.ts';
import { smoothPath } from '../marks/curves.ts';
import { gouge, taper } from '../marks/strokes.ts';
import { area, type Point } from '../marks/svg.ts';
import { eyeLevel, type Profile } from './profile.ts';
import type { Sitter } from './traits.ts';

const lineGap = 5.2;
const longHair = new Set(['bob', 'long']);

/** How deep the light runs in from the edge at each height; socket, lips and jaw stay dark. */
function lightDepths(hairline: number): readonly Point[] {
  return [
    [190, 30],
    [hairline, 34],
    [300, 66],
    [332, 58],
    [346, 30],
    [356, 15],
    [368, 16],
    [384, 24],
    [410, 34],
    [426, 40],
    [436, 24],
    [444, 12],
    [456, 14],
    [472, 20],
    [484, 14],
    [490, 7],
    [498, 17],
    [510, 15],
    [520, 9],
    [530, 20],
    [548, 40],
    [566, 44],
    [580, 26],
    [592, 8],
    [606, 10],
    [640, 24],
    [700, 20],
  ];
}

function depthAt(depths: readonly Point[], y: number): number {
  for (let index = 1; index < depths.length; index++) {
    const [fromY, from] = depths[index - 1] ?? [0, 0];
    const [toY, to] = depths[index] ?? [0, 0];
    if (y <= toY) return from + ((to - from) * (y - fromY)) / (toY - fromY);
  }
  return 16;
}

function rimLight({ random }: Canvas, sitter: Sitter, profile: Profile): string {
  const hairline = sitter.hair === 'recede' ? 206 : longHair.has(sitter.hair) || sitter.hair === 'tail' ? 264 : 252;
  const depths = lightDepths(hairline);
  const end = sitter.collar === 'scarf' ? 640 : 664;
  let lines = '';
  for (let y = hairline; y < end; y += lineGap) {
    const edge = profile.edgeAt(y);
    if (edge === undefined) continue;
    const depth = depthAt(depths, y) * random.between(0.9, 1.12);
    lines += taper(edge - 4.5, y, edge - 4.5 - depth, y + random.between(-0.6, 0.6), y > 586 ? 2.4 : 3.5);
  }
  return lines;
}

/** A lens of lines on the cheekbone, tapered both ways. */
function cheekbone({ random }: Canvas): string {
  const top = eyeLevel + 18;
  let lines = '';
  for (let y = top; y < 500; y += lineGap) {
    const along = (y - top) / (500 - top);
    const length = (1 - Math.abs(along * 2 - 0.8) ** 1.8) * 46;
    if (length < 10) continue;
    lines += gouge(478 - along * 14 + random.between(-2, 2), y, length * random.between(0.85, 1.1), 1.15);
  }
  return lines;
}

/** The edge of the jaw, from under the ear to the chin. */
function jaw({ random }: Canvas): string {
  const edge: readonly Point[] = [
    [356, 478],
    [366, 516],
    [388, 548],
    [420, 570],
    [452, 582],
  ];
  let lines = '';
  edge.forEach(([x, y], index) => {
    const [nextX, nextY] = edge[index + 1] ?? [476, 587];
    const angle = Math.atan2(nextY - y, nextX - x);
    const length = Math.hypot(nextX - x, nextY - y) * random.between(1.25, 1.4);
    lines += gouge((x + nextX) / 2, (y + nextY) / 2, length, 1.1, angle, 1.5);
  });
  return lines;
}

function ear(): { shape: string; lines: string } {
  const x = 350;
  const y = 404;
  const outline: Point[] = [
    [x - 14, y - 30],
    [x + 10, y - 36],
    [x + 22, y - 14],
    [x + 15, y + 12],
    [x + 2, y + 34],
    [x - 9, y + 26],
    [x - 12, y],
  ];
  const lines =
    gouge(x + 9, y - 20, 40, 2.4, 1.86, 7) +
    gouge(x + 15, y - 4, 36, 1.7, 1.76, 5) +
    gouge(x + 2, y + 8, 24, 1.9, 1.75, 4);
  return { shape: smoothPath(outline, true), lines };
}

/** The light on the face, engraved inward from the profile. */
export function modelling(canvas: Canvas, sitter: Sitter, profile: Profile): string {
  const { ink } = canvas;
  const eyeEdge = profile.edgeAt(eyeLevel) ?? 524;
  const browEdge = profile.edgeAt(eyeLevel - 24) ?? 528;
  let brow = '';
  for (let line = 0; line < 4; line++) {
    brow += gouge(browEdge - 46 + line * 2, eyeLevel - 30 + line * 4.4, 34 - line * 6, 1.5, -0.1);
  }
  const lid = gouge(eyeEdge - 31, eyeLevel + 6, 20, 1.7, 0.16, -2);
  let years = '';
  for (let line = 0; sitter.age > 58 && line < 3; line++) {
    years += gouge(eyeEdge - 74, eyeLevel + 8 + line * 8, 22, 1.3, -0.25 + line * 0.2);
  }
  const { shape, lines } = ear();
  const covered = longHair.has(sitter.hair);
  return [
    area(rimLight(canvas, sitter, profile) + cheekbone(canvas) + brow + lid, ink.light, 0.94),
    area(years, ink.light, 0.6),
    covered ? '' : area(jaw(canvas), ink.light, 0.42),
    covered ? '' : area(shape, ink.key) + area(lines, ink.light, 0.8),
  ].join('');
}
