import { clampChroma, converter, formatHex, wcagContrast } from 'culori';

/** A colour as lightness (0–1), chroma (0–0.4) and hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

const toOklch = converter('oklch');

/** A hex colour in OKLCH; grey, which has no hue, is given a cool one. */
export function oklchOf(hex: string): Oklch {
  const { l = 0, c = 0, h = 240 } = toOklch(hex) ?? {};
  return { l, c, h };
}

/** The nearest colour that a screen can show: lightness and hue stay, chroma gives way. */
export function hexOf({ l, c, h }: Oklch): string {
  return formatHex(clampChroma({ mode: 'oklch', l: Math.max(0, Math.min(1, l)), c, h }, 'oklch'));
}

/** The WCAG contrast of two hex colours, 1–21. */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other);
}

/** How far two colours lie apart to the eye; below 0.05 they pass for one. */
export function distance(one: Oklch, other: Oklch): number {
  const angle = (degrees: number) => (degrees * Math.PI) / 180;
  const a = one.c * Math.cos(angle(one.h)) - other.c * Math.cos(angle(other.h));
  const b = one.c * Math.sin(angle(one.h)) - other.c * Math.sin(angle(other.h));
  return Math.hypot(one.l - other.l, a, b);
}

/**
 * The colour moved darker or lighter, no further than needed, until it stands on each ground with this contrast; at the
 * end of the scale it stays short of it.
 */
export function standingOn(colour: Oklch, grounds: readonly string[], wanted: number, way: 'darker' | 'lighter'): string {
  const passes = (hex: string) => grounds.every((ground) => contrast(hex, ground) >= wanted);
  const asIs = hexOf(colour);
  if (passes(asIs)) return asIs;
  let near = colour.l;
  let far = way === 'darker' ? 0 : 1;
  let solved = hexOf({ ...colour, l: far });
  for (let step = 0; step < 9; step += 1) {
    const middle = (near + far) / 2;
    const hex = hexOf({ ...colour, l: middle });
    if (passes(hex)) {
      far = middle;
      solved = hex;
    } else {
      near = middle;
    }
  }
  return solved;
}
