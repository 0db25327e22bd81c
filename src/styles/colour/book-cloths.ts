import { distance, oklchOf, type Oklch } from './oklch.ts';
import { printedGround, type PrintedGround } from './printed-grounds.ts';
import type { SchoolHues } from './school-hues.ts';

export const bookClothCount = 7;
/** Two cloths nearer than this pass for one on a shelf. */
export const leastClothDistance = 0.055;
// Tried in this order, so that a cloth keeps its character as far as it can.
const lightnessShifts = [0, 0.09, -0.09, 0.16, -0.16, 0.24, -0.24, 0.34, -0.34, 0.46, -0.46, 0.58, -0.58];

function wishedCloths(hues: SchoolHues, cloth: string, sealFill: string): Oklch[] {
  const { isLight, hue: h, chroma, sealHue, sealChroma, tinted } = hues;
  const own = Math.min(tinted(chroma), 0.16);
  const pick = (light: number, dark: number) => (isLight ? light : dark);
  return [
    oklchOf(cloth),
    { l: pick(0.3, 0.27), c: Math.min(own, 0.07), h },
    { l: pick(0.5, 0.42), c: Math.min(own, 0.085), h: h + 14 },
    { l: pick(0.86, 0.62), c: tinted(0.045), h: h - 18 },
    { l: pick(0.915, 0.72), c: tinted(0.018), h: 92 },
    { l: oklchOf(sealFill).l - 0.04, c: sealChroma * 0.8, h: sealHue },
    { l: pick(0.74, 0.56), c: tinted(0.075), h: 82 },
  ];
}

/** The cloths of the spines, `s0` the school's own; no two of them look alike. */
export function bookCloths(hues: SchoolHues, cloth: string, sealFill: string): Record<string, string> {
  const bound: PrintedGround[] = [];
  const nearest = ({ ground }: PrintedGround) =>
    Math.min(...bound.map((other) => distance(oklchOf(ground), oklchOf(other.ground))));
  for (const wished of wishedCloths(hues, cloth, sealFill)) {
    const shifts = lightnessShifts.filter((shift) => wished.l + shift > 0.16 && wished.l + shift < 0.96);
    let best: PrintedGround | undefined;
    for (const shift of bound.length === 0 ? [0] : shifts) {
      const tried = printedGround({ ...wished, l: wished.l + shift }, hues, 5.2);
      if (!best || nearest(tried) > nearest(best)) best = tried;
      if (nearest(best) >= leastClothDistance) break;
    }
    bound.push(best!);
  }
  return Object.fromEntries(bound.flatMap(({ ground, ink }, index) => [[`s${index}`, ground], [`s${index}-on`, ink]]));
}
