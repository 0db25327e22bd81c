import type { Canvas } from '../canvas.ts';
import { box } from '../marks/svg.ts';
import { sweepingRoof } from './hall.ts';

/** A campus gate of three bays (牌楼): four pillars, beams, a tablet without words, three sweeping roofs. */
export function gateway(canvas: Canvas, x: number, y: number, width: number): string {
  const { ink } = canvas;
  const post = width * 0.034;
  const inner = width * 0.22;
  const outer = width * 0.46;
  const low = width * 0.34;
  const high = width * 0.46;
  const pillar = (centre: number, height: number): string =>
    [
      box(centre - post / 2, y - height, post, height, ink.light),
      box(centre + post * 0.12, y - height, post * 0.38, height, ink.middle, 0.75),
      box(centre - post * 0.95, y - post * 1.5, post * 1.9, post * 1.5, ink.far),
      box(centre - post * 0.95, y - post * 1.5, post * 1.9, post * 0.3, ink.light),
      box(centre - post * 1.2, y - post * 0.35, post * 2.4, post * 0.35, ink.near),
    ].join('');
  const beam = (from: number, to: number, level: number): string =>
    box(x + from, y - level, to - from, width * 0.03, ink.keySoft) +
    box(x + from, y - level + width * 0.045, to - from, width * 0.014, ink.key) +
    box(x + from, y - level + width * 0.008, to - from, width * 0.005, ink.lamp, 0.8);
  return [
    beam(-outer, -inner, low),
    beam(inner, outer, low),
    beam(-inner, inner, high),
    beam(-inner, inner, high - width * 0.11),
    box(x - width * 0.11, y - high + width * 0.026, width * 0.22, width * 0.088, ink.key),
    box(x - width * 0.1, y - high + width * 0.034, width * 0.2, width * 0.072, ink.light),
    ...[-outer, outer].map((side) => pillar(x + side, low)),
    ...[-inner, inner].map((side) => pillar(x + side, high)),
    sweepingRoof(canvas, {
      x: x - (inner + outer) / 2,
      y: y - low,
      eaves: width * 0.175,
      ridge: width * 0.1,
      height: width * 0.085,
    }),
    sweepingRoof(canvas, {
      x: x + (inner + outer) / 2,
      y: y - low,
      eaves: width * 0.175,
      ridge: width * 0.1,
      height: width * 0.085,
    }),
    sweepingRoof(canvas, { x, y: y - high, eaves: width * 0.3, ridge: width * 0.19, height: width * 0.11 }),
  ].join('');
}
