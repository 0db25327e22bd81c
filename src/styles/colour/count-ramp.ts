import { printedGround } from './printed-grounds.ts';
import type { SchoolHues } from './school-hues.ts';

const chromas = [0.022, 0.05, 0.08, 0.072];
const lightnesses = { light: [0.925, 0.82, 0.52, 0.34], dark: [0.28, 0.37, 0.5, 0.8] };

/** Four steps of one hue for counts, from few to many away from the paper. */
export function countRamp(hues: SchoolHues): Record<string, string> {
  const { hue: h, chroma, tinted, isLight } = hues;
  return Object.fromEntries(chromas.flatMap((wished, index) => {
    const l = lightnesses[isLight ? 'light' : 'dark'][index]!;
    const { ground, ink } = printedGround({ l, c: tinted(Math.min(wished, chroma, 0.16)), h }, hues, 4.7);
    return [[`q${index + 1}`, ground], [`q${index + 1}-on`, ink]];
  }));
}
