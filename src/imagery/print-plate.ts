import { plateId } from './choose-plate.ts';
import { plateSvg } from './draw-plate.ts';
import { plateSize, type PlateSpec } from './plate-spec.ts';
import { pull } from './press.ts';

/** The finished WebP of one plate. */
export function printPlate(spec: PlateSpec): Promise<Buffer> {
  return pull(plateSvg(spec), { seed: plateId(spec), width: plateSize(spec.shape).width });
}
