import { type Inks, inkSet } from './inks.ts';
import { area, box, rounded } from './marks/svg.ts';
import type { TimeOfDay } from './plate-spec.ts';
import { type Random, seededRandom } from './random.ts';

/** What every part of a drawing shares. Element ids come from here, so that a drawing never depends on another. */
export type Canvas = {
  width: number;
  height: number;
  /** The width of a fine cut relative to a 1600 × 1000 board. */
  unit: number;
  time: TimeOfDay;
  /** Whether lamps burn. */
  lit: boolean;
  ink: Inks;
  random: Random;
  newId(prefix: string): string;
};

export type CanvasOptions = {
  seed: string;
  width: number;
  height: number;
  time: TimeOfDay;
  brand: string;
  /** Passed on when one drawing is set into another. */
  newId?: Canvas['newId'];
};

function idSequence(): Canvas['newId'] {
  let count = 0;
  return (prefix) => `${prefix}${++count}`;
}

export function createCanvas({ seed, width, height, time, brand, newId }: CanvasOptions): Canvas {
  return {
    width,
    height,
    unit: Math.sqrt((width * height) / 1_600_000),
    time,
    lit: time === 'night' || time === 'dusk',
    ink: inkSet(brand, time),
    random: seededRandom(seed),
    newId: newId ?? idSequence(),
  };
}

export type GradientStop = readonly [offset: number, ink: string, opacity?: number];

/** Inks blended in the roll before printing: returns a definition and the paint that refers to it. */
export function blend(canvas: Canvas, stops: readonly GradientStop[], direction: 'down' | 'across' = 'down') {
  const id = canvas.newId('blend');
  const axis = direction === 'down' ? 'x1="0" y1="0" x2="0" y2="1"' : 'x1="0" y1="0" x2="1" y2="0"';
  const marks = stops.map(([offset, ink, opacity]) => {
    const strength = opacity === undefined ? '' : ` stop-opacity="${opacity}"`;
    return `<stop offset="${offset}" stop-color="${ink}"${strength}/>`;
  });
  const definition = `<defs><linearGradient id="${id}" ${axis}>${marks.join('')}</linearGradient></defs>`;
  return { definition, paint: `url(#${id})` };
}

/** A box printed with blended inks. */
export function blendedBox(
  canvas: Canvas,
  [x, y, width, height]: readonly [number, number, number, number],
  stops: readonly GradientStop[],
  direction: 'down' | 'across' = 'down',
): string {
  const { definition, paint } = blend(canvas, stops, direction);
  return definition + box(x, y, width, height, paint);
}

/** Content kept inside an outline. */
export function clipped(canvas: Canvas, outline: string, content: string): string {
  const id = canvas.newId('clip');
  return `<clipPath id="${id}">${area(outline, '#000')}</clipPath><g clip-path="url(#${id})">${content}</g>`;
}

export function moved(x: number, y: number, content: string): string {
  return `<g transform="translate(${rounded(x)} ${rounded(y)})">${content}</g>`;
}

export function mirrored(width: number, content: string): string {
  return `<g transform="translate(${rounded(width)} 0) scale(-1 1)">${content}</g>`;
}
