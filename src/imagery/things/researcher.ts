import type { Canvas } from '../canvas.ts';
import { gouge } from '../marks/strokes.ts';
import { area, box, d, ellipse } from '../marks/svg.ts';

type ResearcherOptions = { hair?: 'short' | 'tail'; arm?: -1 | 1 };

/** Somebody in a laboratory coat, seen from behind, one arm stretched out over the bench. */
export function researcher(
  { ink, random }: Canvas,
  x: number,
  y: number,
  height: number,
  { hair = 'short', arm = 1 }: ResearcherOptions = {},
): string {
  const up = (part: number): number => y - height * part;
  const side = (part: number): number => x + height * part;
  const coat =
    d`M${side(-0.14)} ${up(0.16)}L${side(-0.115)} ${up(0.5)}Q${side(-0.18)} ${up(0.78)} ${side(-0.06)} ${up(0.83)}` +
    d`L${side(0.06)} ${up(0.83)}Q${side(0.18)} ${up(0.78)} ${side(0.115)} ${up(0.5)}L${side(0.14)} ${up(0.16)}Z`;
  const shade =
    d`M${side(0.02)} ${up(0.16)}L${side(0.03)} ${up(0.83)}L${side(0.06)} ${up(0.83)}` +
    d`Q${side(0.18)} ${up(0.78)} ${side(0.115)} ${up(0.5)}L${side(0.14)} ${up(0.16)}Z`;
  const sleeve =
    d`M${side(arm * 0.1)} ${up(0.79)}Q${side(arm * 0.2)} ${up(0.74)} ${side(arm * 0.22)} ${up(0.6)}` +
    d`L${side(arm * 0.3)} ${up(0.66)}L${side(arm * 0.32)} ${up(0.62)}L${side(arm * 0.22)} ${up(0.53)}` +
    d`Q${side(arm * 0.15)} ${up(0.56)} ${side(arm * 0.1)} ${up(0.64)}Z`;
  let folds = '';
  for (let fold = 0; fold < 9; fold++) {
    folds += gouge(
      side(random.between(-0.1, 0.1)),
      up(random.between(0.22, 0.62)),
      height * random.between(0.06, 0.16),
      height * 0.0035,
      1.57,
    );
  }
  return [
    box(side(-0.09), up(0.18), height * 0.07, height * 0.18, ink.key),
    box(side(0.02), up(0.18), height * 0.07, height * 0.18, ink.key),
    area(sleeve, ink.light),
    ellipse(side(arm * 0.325), up(0.655), height * 0.022, height * 0.026, ink.key),
    area(coat, ink.light),
    area(shade, ink.far, 0.65),
    area(folds, ink.middle, 0.7),
    box(side(-0.1), up(0.5), height * 0.2, height * 0.022, ink.middle),
    box(side(-0.03), up(0.87), height * 0.06, height * 0.06, ink.key),
    ellipse(x, up(0.92), height * 0.062, height * 0.078, ink.key),
    hair === 'tail'
      ? area(
          d`M${side(-0.025)} ${up(0.92)}Q${side(-0.045)} ${up(0.8)} ${side(-0.015)} ${up(0.7)}` +
            d`L${side(0.015)} ${up(0.7)}Q${side(0.045)} ${up(0.8)} ${side(0.025)} ${up(0.92)}Z`,
          ink.key,
        ) + box(side(-0.03), up(0.885), height * 0.06, height * 0.014, ink.accent)
      : '',
  ].join('');
}
