import { createCanvas } from './canvas.ts';
import { svgDocument } from './marks/svg.ts';
import { boardSize, type PlateSpec } from './plate-spec.ts';
import { portraitDrawing } from './portrait.ts';
import { sceneDrawings } from './scenes.ts';

function sceneDrawing({ brand, scene, seed, shape, time }: PlateSpec): string {
  return sceneDrawings[scene](createCanvas({ seed: `${scene}/${seed}`, ...boardSize(shape), time, brand }));
}

/** The drawing of one plate as SVG, the same text for the same spec whatever was drawn before. */
export function plateSvg(spec: PlateSpec): string {
  const { height, width } = boardSize(spec.shape);
  return svgDocument(spec.kind === 'portrait' ? portraitDrawing(spec) : sceneDrawing(spec), width, height);
}
