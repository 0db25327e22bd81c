import type { Canvas } from '../canvas.ts';
import { area, d, ellipse } from '../marks/svg.ts';

export type PersonOptions = {
  coat?: string;
  bag?: boolean;
  /** The ink of an open umbrella. */
  umbrella?: string;
  /** The ink of a broad straw hat. */
  hat?: string;
};

function umbrella(x: number, y: number, height: number, fill: string): string {
  const up = (part: number): number => y - height * part;
  const side = (part: number): number => x + height * part;
  return area(
    d`M${side(-0.36)} ${up(0.98)}Q${side(-0.3)} ${up(1.28)} ${x} ${up(1.3)}Q${side(0.3)} ${up(1.28)}` +
      d` ${side(0.36)} ${up(0.98)}Q${side(0.27)} ${up(1.05)} ${side(0.18)} ${up(0.99)}` +
      d`Q${side(0.09)} ${up(1.05)} ${x} ${up(0.99)}Q${side(-0.09)} ${up(1.05)} ${side(-0.18)} ${up(0.99)}` +
      d`Q${side(-0.27)} ${up(1.05)} ${side(-0.36)} ${up(0.98)}Z`,
    fill,
  );
}

/** Somebody seen from behind, standing on (x, y). */
export function person({ ink }: Canvas, x: number, y: number, height: number, options: PersonOptions = {}): string {
  const { coat = ink.key, bag = false } = options;
  const up = (part: number): number => y - height * part;
  const side = (part: number): number => x + height * part;
  const legs =
    d`M${side(-0.1)} ${y}L${side(-0.085)} ${up(0.44)}L${side(0.085)} ${up(0.44)}L${side(0.11)} ${y}` +
    d`L${side(0.03)} ${y}L${x} ${up(0.34)}L${side(-0.03)} ${y}Z`;
  const torso =
    d`M${side(-0.12)} ${up(0.4)}Q${side(-0.16)} ${up(0.8)} ${side(-0.05)} ${up(0.83)}L${side(0.05)} ${up(0.83)}` +
    d`Q${side(0.16)} ${up(0.8)} ${side(0.12)} ${up(0.4)}Z`;
  const satchel =
    d`M${side(-0.075)} ${up(0.74)}Q${side(-0.07)} ${up(0.77)} ${x} ${up(0.77)}` +
    d`Q${side(0.07)} ${up(0.77)} ${side(0.075)} ${up(0.74)}` +
    d`L${side(0.075)} ${up(0.52)}L${side(-0.075)} ${up(0.52)}Z`;
  const hat =
    d`M${side(-0.15)} ${up(0.92)}Q${side(-0.06)} ${up(0.95)} ${x} ${up(1.05)}` +
    d`Q${side(0.06)} ${up(0.95)} ${side(0.15)} ${up(0.92)}` +
    d`Q${x} ${up(0.88)} ${side(-0.15)} ${up(0.92)}Z`;
  return [
    area(legs, ink.key),
    area(torso, coat),
    ellipse(x, up(0.915), height * 0.062, height * 0.078, ink.key),
    bag ? area(satchel, ink.accent) : '',
    options.hat ? area(hat, options.hat) : '',
    options.umbrella ? umbrella(x, y, height, options.umbrella) : '',
  ].join('');
}
