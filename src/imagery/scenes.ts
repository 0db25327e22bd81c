import type { Canvas } from './canvas.ts';
import type { SceneName, TimeOfDay } from './plate-spec.ts';
import { avenue } from './scenes/avenue.ts';
import { bridge } from './scenes/bridge.ts';
import { campus } from './scenes/campus.ts';
import { dunes } from './scenes/dunes.ts';
import { field } from './scenes/field.ts';
import { gate } from './scenes/gate.ts';
import { harbour } from './scenes/harbour.ts';
import { laboratory } from './scenes/laboratory.ts';
import { library } from './scenes/library.ts';
import { observatory } from './scenes/observatory.ts';
import { pineShore } from './scenes/pine-shore.ts';
import { rain } from './scenes/rain.ts';
import { regatta } from './scenes/regatta.ts';
import { shipyard } from './scenes/shipyard.ts';
import { turbines } from './scenes/turbines.ts';
import { village } from './scenes/village.ts';

export const sceneDrawings: Record<SceneName, (canvas: Canvas) => string> = {
  harbour,
  campus,
  bridge,
  observatory,
  turbines,
  dunes,
  shipyard,
  avenue,
  rain,
  pine: pineShore,
  village,
  regatta,
  library,
  laboratory,
  field,
  gate,
};

/** The hours that suit each scene, the best first. */
export const fittingTimes: Record<SceneName, readonly [TimeOfDay, TimeOfDay, TimeOfDay]> = {
  harbour: ['dawn', 'dusk', 'night'],
  campus: ['day', 'autumn', 'dawn'],
  bridge: ['dusk', 'mist', 'dawn'],
  observatory: ['night', 'dusk', 'dawn'],
  turbines: ['mist', 'day', 'dawn'],
  dunes: ['dusk', 'day', 'autumn'],
  shipyard: ['dawn', 'day', 'mist'],
  avenue: ['autumn', 'day', 'dusk'],
  rain: ['mist', 'dusk', 'night'],
  pine: ['dawn', 'dusk', 'autumn'],
  village: ['night', 'mist', 'dusk'],
  regatta: ['day', 'dawn', 'dusk'],
  library: ['dusk', 'day', 'autumn'],
  laboratory: ['day', 'night', 'dawn'],
  field: ['dawn', 'day', 'autumn'],
  gate: ['day', 'autumn', 'dawn'],
};

/** The upper corner of the picture that may be covered by a title slip. */
export function quietZone(scene: SceneName): 'top-left' | 'top-right' {
  return scene === 'harbour' || scene === 'shipyard' ? 'top-left' : 'top-right';
}
