import { clampChroma, formatHex } from 'culori';

/** The ink of this lightness, chroma and hue, held inside what a screen can show. */
export function mixedInk(lightness: number, chroma: number, hue: number): string {
  const ink = clampChroma({ mode: 'oklch', l: lightness, c: chroma, h: ((hue % 360) + 360) % 360 }, 'oklch');
  return formatHex(ink);
}
