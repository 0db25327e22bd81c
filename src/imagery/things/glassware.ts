import type { Canvas } from '../canvas.ts';
import { area, box, d, ellipse, wire } from '../marks/svg.ts';

/** Glass is drawn as a light body with its filling in one ink; (x, y) is the middle of the foot. */
export function conicalFlask({ ink }: Canvas, x: number, y: number, height: number, filling: string): string {
  const body = (top: number, half: number, topHalf: number): string =>
    d`M${x - half} ${y}L${x - topHalf} ${y - height * top}L${x + topHalf} ${y - height * top}L${x + half} ${y}Z`;
  return [
    area(body(0.72, height * 0.36, height * 0.1), ink.light, 0.9),
    area(body(0.36, height * 0.35, height * 0.225), filling),
    box(x - height * 0.1, y - height * 0.98, height * 0.2, height * 0.28, ink.light, 0.9),
    box(x - height * 0.14, y - height, height * 0.28, height * 0.04, ink.key),
    wire(
      d`M${x - height * 0.24} ${y - height * 0.12}L${x - height * 0.1} ${y - height * 0.5}`,
      ink.light,
      height * 0.025,
    ),
  ].join('');
}

export function bottle({ ink }: Canvas, x: number, y: number, height: number, filling: string): string {
  return [
    box(x - height * 0.2, y - height * 0.68, height * 0.4, height * 0.68, filling),
    box(x - height * 0.08, y - height * 0.92, height * 0.16, height * 0.26, filling),
    box(x - height * 0.11, y - height, height * 0.22, height * 0.12, ink.key),
    box(x - height * 0.15, y - height * 0.46, height * 0.3, height * 0.24, ink.light, 0.9),
  ].join('');
}

export function tubeRack({ ink }: Canvas, x: number, y: number, width: number, fillings: readonly string[]): string {
  const height = width * 0.56;
  const pitch = width / fillings.length;
  const tubes = fillings.map((filling, index) => {
    const left = x - width / 2 + pitch * (index + 0.28);
    return (
      box(left, y - height * 1.12, pitch * 0.44, height * 1.02, ink.light, 0.95) +
      box(left, y - height * (0.5 + (index % 3) * 0.12), pitch * 0.44, height * (0.4 + (index % 3) * 0.12), filling)
    );
  });
  const rail = (level: number): string =>
    box(x - width * 0.52, y - height * level, width * 1.04, height * 0.09, ink.key);
  return [
    ...tubes,
    rail(0.82),
    rail(0.1),
    box(x - width * 0.52, y - height * 0.82, width * 0.03, height * 0.82, ink.key),
    box(x + width * 0.49, y - height * 0.82, width * 0.03, height * 0.82, ink.key),
  ].join('');
}

/** A round flask over a burner on its stand, a cooled tube running down to a receiver. */
export function distillation(canvas: Canvas, x: number, y: number, height: number): string {
  const { ink } = canvas;
  const up = (part: number): number => y - height * part;
  const side = (part: number): number => x + height * part;
  const flaskY = up(0.46);
  const filling =
    d`M${side(-0.125)} ${flaskY + height * 0.02}` +
    d`A${height * 0.127} ${height * 0.127} 0 0 0 ${side(0.125)} ${flaskY + height * 0.02}Z`;
  const flame =
    d`M${side(-0.03)} ${up(0.2)}Q${side(-0.045)} ${up(0.26)} ${x} ${up(0.33)}` +
    d`Q${side(0.045)} ${up(0.26)} ${side(0.03)} ${up(0.2)}Z`;
  return [
    box(side(-0.26), up(0.025), height * 0.4, height * 0.025, ink.key),
    box(side(-0.215), up(1), height * 0.02, height, ink.key),
    wire(d`M${side(0.03)} ${up(0.8)}L${side(0.62)} ${up(0.46)}`, ink.key, height * 0.075),
    wire(d`M${side(0.1)} ${up(0.76)}L${side(0.54)} ${up(0.506)}`, ink.far, height * 0.055),
    wire(d`M${x} ${up(0.8)}L${side(0.66)} ${up(0.437)}L${side(0.68)} ${up(0.3)}`, ink.light, height * 0.022),
    box(side(-0.028), up(0.86), height * 0.056, height * 0.3, ink.light),
    box(side(-0.036), up(0.89), height * 0.072, height * 0.05, ink.accent),
    ellipse(x, flaskY, height * 0.13, height * 0.13, ink.light),
    area(filling, ink.lamp),
    wire(d`M${side(-0.2)} ${up(0.64)}L${side(0.03)} ${up(0.64)}`, ink.key, height * 0.018),
    area(flame, ink.accent),
    box(side(-0.03), up(0.2), height * 0.06, height * 0.17, ink.key),
    box(side(-0.08), up(0.035), height * 0.16, height * 0.035, ink.key),
    conicalFlask(canvas, side(0.68), y, height * 0.36, ink.leaf),
  ].join('');
}
