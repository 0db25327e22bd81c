import { converter } from 'culori';
import { type Blocks, blocksAt } from './blocks.ts';
import { mixedInk } from './mixed-ink.ts';
import type { TimeOfDay } from './plate-spec.ts';

export type Inks = Blocks & {
  /** The darkest block always has the school's hue, so that all plates of a site belong together. */
  key: string;
  keySoft: string;
  keyHue: number;
};

const defaultHue = 215;

// A red or yellow school still has a blue sky and sea: only the key block takes its hue.
function airHue(schoolHue: number): number {
  if (schoolHue >= 160 && schoolHue <= 275) return schoolHue;
  if (schoolHue > 275 && schoolHue < 335) return 268;
  if (schoolHue > 110 && schoolHue < 160) return 168;
  return 226;
}

/**
 * The block of a portrait's figure, softer than the key block because it covers a third of the sheet.
 * It must read as ink, never as the colour of a skin: reds turn to wine, and browns give way to the blue of the air.
 */
export function figureInk(keyHue: number): string {
  if (keyHue >= 335 || keyHue < 40) return mixedInk(0.3, 0.1, keyHue < 40 ? Math.min(keyHue, 10) : keyHue);
  return mixedInk(0.315, 0.058, keyHue < 110 ? airHue(keyHue) : keyHue);
}

export function inkSet(brand: string, time: TimeOfDay): Inks {
  const school = converter('oklch')(brand);
  const keyHue = school?.h ?? defaultHue;
  const chroma = Math.min(0.085, Math.max(0.03, school?.c ?? 0.06));
  // A dark red is brown unless it leans towards wine.
  const darkHue = keyHue > 10 && keyHue < 40 ? 10 : keyHue;
  return {
    ...blocksAt[time](airHue(keyHue)),
    key: mixedInk(0.255, Math.min(0.055, chroma * 0.75), darkHue),
    keySoft: mixedInk(0.36, Math.min(0.065, chroma * 0.85), darkHue),
    keyHue,
  };
}
