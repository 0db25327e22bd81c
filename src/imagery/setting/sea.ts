import { blendedBox, type Canvas } from '../canvas.ts';
import { gouge } from '../marks/strokes.ts';
import { area } from '../marks/svg.ts';

export type SeaOptions = {
  /** Where the light of sun or moon falls on the water. */
  glitterX?: number;
  glitter?: number;
  darkness?: number;
};

/** Rows of cuts that grow with nearness; a column of bright ones under the sun. */
export function sea(canvas: Canvas, horizon: number, options: SeaOptions = {}): string {
  const { height, ink, random, unit, width } = canvas;
  const { glitterX, glitter = 1, darkness = 1 } = options;
  const reach = width / 1600;
  const depth = height - horizon;
  let bright = '';
  let dark = '';
  let glints = '';
  let y = horizon + 2;
  while (y < height) {
    const nearness = (y - horizon) / depth;
    const gap = (2.2 + nearness * nearness * 26 + nearness * 7) * Math.max(unit, 0.5);
    const count = Math.round((width / unit / (26 + nearness * 150)) * 1.15);
    for (let cut = 0; cut < count; cut++) {
      const x = random.between(-0.03, 1.03) * width;
      const length = (16 + nearness * 150) * random.between(0.5, 1.25) * unit;
      const thickness = (0.55 + nearness * 4.2) * random.between(0.45, 1) * unit;
      const rowY = y + random.between(-0.45, 0.45) * gap;
      const bend = (1 + nearness * 7) * random.between(-0.6, 1) * unit;
      const tilt = random.between(-0.012, 0.012);
      const lot = random.unit();
      if (lot < 0.4 + (1 - nearness) * 0.18) bright += gouge(x, rowY, length, thickness * 0.82, tilt, bend);
      else if (lot < 0.72) dark += gouge(x, rowY, length * 1.15, thickness * 1.15 * darkness, tilt, bend);
    }
    if (glitterX !== undefined) {
      for (let cut = 0; cut < Math.round(9 * glitter); cut++) {
        const x = glitterX + random.bell() * (10 + nearness * 95) * Math.max(reach, unit * 0.8);
        const length = (14 + nearness * 80) * random.between(0.4, 1) * unit;
        const rowY = y + random.between(-0.5, 0.5) * gap;
        glints += gouge(x, rowY, length, (0.9 + nearness * 4.6) * random.between(0.5, 1) * unit);
      }
    }
    y += gap;
  }
  const water: [number, number, number, number] = [0, horizon, width, depth + 2];
  return [
    blendedBox(canvas, water, [
      [0, ink.sea[0]],
      [0.42, ink.sea[1]],
      [1, ink.sea[1]],
    ]),
    area(dark, ink.near, 0.62),
    area(bright, ink.light, canvas.time === 'night' ? 0.32 : 0.62),
    area(glints, glitter > 1.3 ? ink.lamp : ink.light, 0.92),
  ].join('');
}
