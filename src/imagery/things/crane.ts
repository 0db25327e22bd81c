import type { Canvas } from '../canvas.ts';
import { box, d, wire } from '../marks/svg.ts';

/** A shipyard crane on four legs, its jib towards `towards`. */
export function crane({ ink }: Canvas, x: number, y: number, height: number, towards: -1 | 1): string {
  const side = (part: number): number => x + towards * height * part;
  const up = (part: number): number => y - height * part;
  const legs =
    d`M${side(-0.16)} ${y}L${side(-0.07)} ${up(0.62)}L${side(0.07)} ${up(0.62)}L${side(0.16)} ${y}` +
    d`M${side(-0.12)} ${up(0.24)}L${side(0.12)} ${up(0.24)}` +
    d`M${side(-0.12)} ${up(0.24)}L${side(0.08)} ${up(0.52)}M${side(0.12)} ${up(0.24)}L${side(-0.08)} ${up(0.52)}`;
  const jib =
    d`M${x} ${up(0.62)}L${side(0.04)} ${up(0.95)}L${side(0.72)} ${up(0.86)}L${side(-0.06)} ${up(0.7)}` +
    d`M${side(0.04)} ${up(0.95)}L${side(-0.34)} ${up(0.66)}`;
  let braces = '';
  for (let brace = 1; brace < 9; brace++) {
    const along = brace / 9;
    braces +=
      d`M${side(0.04 + 0.68 * along)} ${up(0.95 - 0.09 * along)}` +
      d`L${side(-0.06 + 0.78 * (along - 0.06))} ${up(0.7 + 0.16 * (along - 0.06))}`;
  }
  return [
    wire(legs, ink.key, height * 0.016),
    wire(jib, ink.key, height * 0.02),
    wire(braces, ink.key, height * 0.007),
    box(side(-0.34) - height * 0.05, up(0.68), height * 0.1, height * 0.08, ink.key),
    box(x - height * 0.05, up(0.72), height * 0.1, height * 0.1, ink.light),
    wire(d`M${side(0.66)} ${up(0.865)}L${side(0.66)} ${up(0.42)}`, ink.key, height * 0.006),
    box(side(0.66) - height * 0.05, up(0.42), height * 0.1, height * 0.07, ink.accent),
  ].join('');
}
