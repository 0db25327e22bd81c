/** Raise it whenever a change of the engine changes a single byte of any plate. */
export const engineVersion = 1;

export const sceneNames = [
  'harbour', 'campus', 'bridge', 'observatory', 'turbines', 'dunes', 'shipyard', 'avenue', 'rain', 'pine', 'village',
  'regatta', 'library', 'laboratory', 'field', 'gate',
] as const;
export type SceneName = (typeof sceneNames)[number];

export const timesOfDay = ['dawn', 'day', 'dusk', 'night', 'mist', 'autumn'] as const;
export type TimeOfDay = (typeof timesOfDay)[number];

export const hairStyles = ['short', 'part', 'recede', 'crop', 'bob', 'bun', 'tail', 'long'] as const;
export type HairStyle = (typeof hairStyles)[number];

export const collars = ['suit', 'shirt', 'stand', 'scarf'] as const;
export type CollarStyle = (typeof collars)[number];

/** What a person's entry may say about the portrait; everything left out is drawn from the seed. */
export type PortraitTraits = {
  gender?: 'm' | 'f';
  age?: number;
  hair?: HairStyle;
  glasses?: boolean;
  collar?: CollarStyle;
  scene?: SceneName;
  time?: TimeOfDay;
  face?: 'l' | 'r';
};

export type PlateKind = 'portrait' | 'scene';
export type PlateShape = 'portrait' | 'wide' | 'tall' | 'square';

/** Everything that decides the bytes of one block print. */
export type PlateSpec = {
  kind: PlateKind;
  seed: string;
  shape: PlateShape;
  scene: SceneName;
  time: TimeOfDay;
  traits?: PortraitTraits;
  brand: string;
};

export type Size = { width: number; height: number };

/** The drawing board of each shape, in SVG units: 4:5, 16:10, 3:4 and 1:1. */
const boards: Record<PlateShape, Size> = {
  portrait: { width: 1000, height: 1250 },
  wide: { width: 1600, height: 1000 },
  tall: { width: 1000, height: 1334 },
  square: { width: 1120, height: 1120 },
};

const printWidths: Record<PlateShape, number> = { portrait: 800, wide: 1440, tall: 900, square: 1080 };

export function boardSize(shape: PlateShape): Size {
  return boards[shape];
}

/** The pixel size of the printed picture, for `width` and `height` attributes. */
export function plateSize(shape: PlateShape): Size {
  const board = boards[shape];
  const width = printWidths[shape];
  return { width, height: Math.round((width * board.height) / board.width) };
}
