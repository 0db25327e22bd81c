import type { Canvas } from '../canvas.ts';
import { area, d } from '../marks/svg.ts';

/** Somebody bent over the seedlings in a straw hat, seen from behind and to one side. */
export function bentWorker(
  { ink }: Canvas,
  x: number,
  y: number,
  height: number,
  towards: -1 | 1,
  coat: string,
): string {
  const side = (part: number): number => x + towards * height * part;
  const up = (part: number): number => y - height * part;
  const legs =
    d`M${side(-0.13)} ${y}L${side(-0.1)} ${up(0.42)}L${side(0.07)} ${up(0.42)}L${side(0.08)} ${y}` +
    d`L${side(0.01)} ${y}L${side(-0.02)} ${up(0.28)}L${side(-0.06)} ${y}Z`;
  const back =
    d`M${side(-0.12)} ${up(0.36)}Q${side(-0.16)} ${up(0.6)} ${side(0.02)} ${up(0.66)}` +
    d`Q${side(0.22)} ${up(0.7)} ${side(0.34)} ${up(0.58)}` +
    d`L${side(0.29)} ${up(0.46)}Q${side(0.16)} ${up(0.52)} ${side(0.08)} ${up(0.36)}Z`;
  const arm =
    d`M${side(0.24)} ${up(0.58)}L${side(0.32)} ${up(0.5)}L${side(0.29)} ${up(0.16)}` + d`L${side(0.25)} ${up(0.16)}Z`;
  const hat =
    d`M${side(0.26)} ${up(0.68)}Q${side(0.4)} ${up(0.74)} ${side(0.5)} ${up(0.68)}` +
    d`Q${side(0.48)} ${up(0.58)} ${side(0.5)} ${up(0.44)}` +
    d`Q${side(0.36)} ${up(0.5)} ${side(0.26)} ${up(0.68)}Z`;
  return area(legs, ink.key) + area(arm, ink.key) + area(back, coat) + area(hat, ink.lamp);
}
