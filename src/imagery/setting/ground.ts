import type { Canvas } from '../canvas.ts';
import { gouge } from '../marks/strokes.ts';
import { area, box } from '../marks/svg.ts';

export type GroundCuts = {
  top: number;
  bottom: number;
  count: number;
  ink: string;
  opacity?: number;
  /** Length and width of a cut far away; they grow towards the viewer. */
  length: readonly [far: number, growth: number];
  thickness: readonly [far: number, growth: number];
  tilt?: number;
  bend?: number;
  /** Below 1 more cuts lie near the viewer. */
  nearness?: number;
  /** The left and right end of the strip at a nearness of 0…1; the whole board when absent. */
  span?: (nearness: number) => readonly [number, number];
};

/** Loose cuts over level ground, longer and wider towards the viewer: lawn, sand, wet paving, fallen leaves. */
export function groundCuts({ random, unit, width }: Canvas, options: GroundCuts): string {
  const { top, bottom, count, ink, opacity = 0.8, length, thickness, tilt = 0, bend = 0, nearness = 1, span } = options;
  let cuts = '';
  for (let cut = 0; cut < count; cut++) {
    const near = random.unit() ** nearness;
    const [left, right] = span ? span(near) : [0, width];
    const x = random.between(left, right);
    const y = top + near * (bottom - top);
    const long = (length[0] + near * length[1]) * unit;
    cuts += gouge(x, y, long, (thickness[0] + near * thickness[1]) * unit, random.between(-tilt, tilt), bend);
  }
  return area(cuts, ink, opacity);
}

export function lawn(canvas: Canvas, top: number, fill = canvas.ink.middle, cuts = canvas.ink.far): string {
  const { height, width } = canvas;
  return (
    box(0, top, width, height - top + 2, fill) +
    groundCuts(canvas, {
      top: top + height * 0.012,
      bottom: height,
      count: 420,
      ink: cuts,
      opacity: 0.7,
      length: [10, 46],
      thickness: [0.8, 2],
      tilt: 0.12,
      bend: 2,
      nearness: 0.8,
    })
  );
}
