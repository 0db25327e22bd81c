import { mixedInk } from './mixed-ink.ts';
import type { TimeOfDay } from './plate-spec.ts';

/** The blocks of one print: sky in three inks, sea in two, distance in three, then light, sun, accent and lamp. */
export type Blocks = {
  sky: readonly [top: string, middle: string, low: string];
  sea: readonly [far: string, near: string];
  far: string;
  middle: string;
  near: string;
  light: string;
  sun: string;
  accent: string;
  lamp: string;
  leaf: string;
  sand: readonly [string, string, string, string];
};

function sands(light: number, chroma: number): Blocks['sand'] {
  return [
    mixedInk(light, chroma, 80),
    mixedInk(light - 0.09, chroma * 1.2, 71),
    mixedInk(light - 0.2, chroma * 1.25, 62),
    mixedInk(light - 0.33, chroma * 1.1, 52),
  ];
}

const ink = mixedInk;

/** The blocks at each time of day, mixed for the hue of the air. */
export const blocksAt: Record<TimeOfDay, (air: number) => Blocks> = {
  dawn: (air) => ({
    sky: [ink(0.8, 0.05, air), ink(0.9, 0.045, 70), ink(0.93, 0.055, 62)],
    sea: [ink(0.86, 0.045, air - 14), ink(0.56, 0.075, air - 4)],
    far: ink(0.8, 0.04, air - 6),
    middle: ink(0.66, 0.06, air - 4),
    near: ink(0.48, 0.07, air),
    light: ink(0.965, 0.018, 85),
    sun: ink(0.755, 0.15, 58),
    accent: ink(0.625, 0.16, 36),
    lamp: ink(0.87, 0.11, 82),
    leaf: ink(0.72, 0.075, 130),
    sand: sands(0.86, 0.065),
  }),
  day: (air) => ({
    sky: [ink(0.74, 0.07, air - 2), ink(0.88, 0.04, air - 18), ink(0.955, 0.02, 110)],
    sea: [ink(0.8, 0.06, air - 22), ink(0.5, 0.08, air - 8)],
    far: ink(0.8, 0.05, air - 30),
    middle: ink(0.64, 0.07, air - 40),
    near: ink(0.46, 0.065, air - 20),
    light: ink(0.975, 0.012, 100),
    sun: ink(0.97, 0.03, 95),
    accent: ink(0.64, 0.15, 38),
    lamp: ink(0.88, 0.09, 85),
    leaf: ink(0.73, 0.095, 135),
    sand: sands(0.87, 0.06),
  }),
  dusk: (air) => ({
    sky: [ink(0.5, 0.07, air + 12), ink(0.74, 0.08, 40), ink(0.86, 0.1, 72)],
    sea: [ink(0.76, 0.08, 62), ink(0.4, 0.065, air + 6)],
    far: ink(0.66, 0.07, 30),
    middle: ink(0.52, 0.065, air + 30),
    near: ink(0.4, 0.06, air + 10),
    light: ink(0.94, 0.05, 82),
    sun: ink(0.82, 0.14, 72),
    accent: ink(0.63, 0.15, 38),
    lamp: ink(0.9, 0.11, 85),
    leaf: ink(0.6, 0.075, 60),
    sand: sands(0.82, 0.075),
  }),
  night: (air) => ({
    sky: [ink(0.24, 0.05, air + 8), ink(0.36, 0.065, air + 2), ink(0.52, 0.065, air - 8)],
    sea: [ink(0.46, 0.065, air - 6), ink(0.25, 0.05, air + 4)],
    far: ink(0.44, 0.055, air),
    middle: ink(0.36, 0.055, air + 2),
    near: ink(0.29, 0.05, air + 4),
    light: ink(0.92, 0.03, 95),
    sun: ink(0.94, 0.045, 95),
    accent: ink(0.66, 0.14, 40),
    lamp: ink(0.88, 0.125, 82),
    leaf: ink(0.42, 0.06, air - 20),
    sand: [ink(0.5, 0.035, air), ink(0.44, 0.04, air), ink(0.37, 0.045, air), ink(0.3, 0.045, air)],
  }),
  mist: (air) => ({
    sky: [ink(0.86, 0.018, air - 20), ink(0.91, 0.014, air - 30), ink(0.95, 0.01, 100)],
    sea: [ink(0.9, 0.014, air - 20), ink(0.66, 0.04, air - 10)],
    far: ink(0.86, 0.018, air - 20),
    middle: ink(0.72, 0.032, air - 14),
    near: ink(0.52, 0.048, air - 6),
    light: ink(0.975, 0.008, 100),
    sun: ink(0.925, 0.062, 88),
    accent: ink(0.66, 0.135, 38),
    lamp: ink(0.87, 0.09, 80),
    leaf: ink(0.78, 0.035, 140),
    sand: sands(0.87, 0.03),
  }),
  autumn: (air) => ({
    sky: [ink(0.84, 0.035, air - 10), ink(0.91, 0.035, 90), ink(0.94, 0.045, 85)],
    sea: [ink(0.84, 0.05, air - 16), ink(0.54, 0.07, air - 4)],
    far: ink(0.8, 0.105, 78),
    middle: ink(0.7, 0.125, 68),
    near: ink(0.46, 0.07, air - 8),
    light: ink(0.965, 0.022, 90),
    sun: ink(0.78, 0.145, 64),
    accent: ink(0.6, 0.15, 36),
    lamp: ink(0.86, 0.13, 82),
    leaf: ink(0.76, 0.13, 76),
    sand: sands(0.85, 0.075),
  }),
};
