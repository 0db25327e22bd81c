import { type Canvas, createCanvas, mirrored } from './canvas.ts';
import { figureInk } from './inks.ts';
import { area, rounded } from './marks/svg.ts';
import { boardSize, type PlateSpec } from './plate-spec.ts';
import { backdrop } from './portrait/backdrop.ts';
import { coat } from './portrait/coat.ts';
import { collar } from './portrait/collar.ts';
import { glasses } from './portrait/glasses.ts';
import { hair, hairBehind } from './portrait/hair.ts';
import { modelling } from './portrait/modelling.ts';
import { figureBoard, profileOf } from './portrait/profile.ts';
import { sitterOf } from './portrait/traits.ts';

/** A profile cut from one block before a pale disc, in its coat the landscape of a life's work; no likeness. */
export function portraitDrawing(spec: PlateSpec): string {
  const { height, width } = boardSize(spec.shape);
  const board = createCanvas({ seed: `portrait/${spec.seed}`, width, height, time: spec.time, brand: spec.brand });
  const ink = { ...board.ink, key: figureInk(board.ink.keyHue) };
  const scale = Math.min(width / figureBoard.width, height / figureBoard.height);
  const left = (width - figureBoard.width * scale) / 2;
  const top = height - figureBoard.height * scale;

  const figure: Canvas = { ...board, ...figureBoard, unit: Math.sqrt(0.5), ink };
  const sitter = sitterOf(spec);
  const profile = profileOf(sitter, figure.random);
  const ground = backdrop(board, left, top, scale);
  const parts = [
    hairBehind(figure, sitter),
    area(profile.outline, ink.key),
    coat(figure, sitter, spec),
    collar(figure, sitter),
    modelling(figure, sitter, profile),
    hair(figure, sitter),
    sitter.glasses ? glasses(figure, profile) : '',
  ].join('');
  const placed = `<g transform="translate(${rounded(left)} ${rounded(top)}) scale(${scale})">${parts}</g>`;
  return sitter.face === 'l' ? mirrored(width, ground + placed) : ground + placed;
}
