import { oklchOf } from './oklch.ts';

/** What the school's own colours decide for all tokens of a scheme. */
export interface SchoolHues {
  readonly isLight: boolean;
  readonly isMono: boolean;
  /** Of the school colour. */
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
  /** Of the seal, the one accent. */
  readonly sealChroma: number;
  readonly sealHue: number;
  readonly focusHue: number;
  /** A trace of the school's hue for papers; nothing in the memorial scheme. */
  readonly trace: number;
  /** A chroma as it is, or nothing in the memorial scheme. */
  readonly tinted: (chroma: number) => number;
}

const vermilion = 32;
const indigo = 252;
const amber = 45;

function isRed(hue: number, chroma: number): boolean {
  return chroma > 0.05 && Math.abs(((hue - 30 + 540) % 360) - 180) < 34;
}

/** A memorial scheme is the same for every school, so that nothing of a festive colour stays. */
export function schoolHues(
  brand: string, { accent, isMono, isLight }: { accent?: string | undefined; isMono: boolean; isLight: boolean },
): SchoolHues {
  const school = isMono ? { l: 0.4, c: 0, h: 240 } : oklchOf(brand);
  // A near-grey has a hue only by rounding.
  const hue = school.c < 0.02 ? 240 : school.h;
  const red = isRed(hue, school.c);
  const seal = accent === undefined ? undefined : oklchOf(accent);
  const tinted = (chroma: number) => (isMono ? 0 : chroma);
  const isBlue = hue > 200 && hue < 290;
  return {
    isLight, isMono, lightness: school.l, chroma: school.c, hue, tinted,
    sealHue: seal?.h ?? (red ? indigo : vermilion),
    sealChroma: tinted(seal ? Math.min(seal.c, 0.18) : red ? 0.1 : 0.165),
    focusHue: red ? indigo : isBlue ? amber : 262,
    trace: tinted(0.006),
  };
}
