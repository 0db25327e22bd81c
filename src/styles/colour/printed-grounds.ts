import { contrast, hexOf, type Oklch } from './oklch.ts';
import type { SchoolHues } from './school-hues.ts';

/** A ground and the ink that reads on it. */
export interface PrintedGround {
  readonly ground: string;
  readonly ink: string;
}

const darkerThanThisTakesLightInk = 0.56;

/** The ground, moved away from its ink until the ink reads on it. */
export function printedGround(colour: Oklch, { hue: h, trace, tinted }: SchoolHues, wanted: number): PrintedGround {
  const isDark = colour.l < darkerThanThisTakesLightInk;
  const ink = hexOf(isDark ? { l: 0.985, c: trace, h } : { l: 0.215, c: tinted(0.03), h });
  let { l } = colour;
  let ground = hexOf(colour);
  while (contrast(ground, ink) < wanted && l > 0 && l < 1) {
    l += isDark ? -0.006 : 0.006;
    ground = hexOf({ ...colour, l });
  }
  return { ground, ink };
}
