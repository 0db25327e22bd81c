import { blendedBox, type Canvas } from '../canvas.ts';
import { gouge } from '../marks/strokes.ts';
import { area } from '../marks/svg.ts';
import { type Ridge, ridge } from '../setting/ridge.ts';
import { sky } from '../setting/sky.ts';
import { sun } from '../setting/sun.ts';
import { cottage } from '../things/cottage.ts';
import { crown } from '../things/tree.ts';

function ranges(canvas: Canvas, horizon: number): { parts: string[]; slopes: Ridge[] } {
  const { height, ink, width } = canvas;
  const parts: string[] = [];
  const slopes = [ink.far, ink.middle, ink.near, ink.key].map((fill, index) => {
    const level = horizon + height * (0.12 + 0.17 * index);
    const rise = height - level + height * 0.26;
    return { fill, index, level, rise };
  });
  const drawn = slopes.map(({ fill, index, level, rise }) => {
    const slope = ridge(canvas, {
      base: height + 4,
      rise,
      fill,
      hills: 2.2 + index * 0.5,
      hatch: index === 0 ? ink.middle : ink.far,
      hatchOpacity: 0.45,
      hatchDensity: 1.3,
      profile: (_, noise) => (height - level + height * 0.26 * noise) / rise,
    });
    const mist = blendedBox(
      canvas,
      [0, level + height * 0.02, width, height * 0.16],
      [
        [0, ink.sky[2], 0],
        [1, ink.sky[2], 0.34],
      ],
    );
    parts.push(index < 3 ? slope.drawing + (index < 2 ? mist : '') : '');
    return slope;
  });
  return { parts, slopes: drawn };
}

function houses(canvas: Canvas, slope: Ridge | undefined): string[] {
  const { height, ink, random, width } = canvas;
  const size = Math.min(width * 1.3, height * 1.3);
  const places = Array.from({ length: 15 }, () => {
    const x = width * random.between(0.24, 0.92);
    const crest = slope?.crest[Math.round((x / width) * 160)]?.[1] ?? 0;
    return { x, y: Math.max(height * random.between(0.66, 0.88), crest + height * 0.045) };
  }).sort((a, b) => a.y - b.y);
  return places.map(({ x, y }) => {
    const width = size * random.between(0.052, 0.07) * (0.3 + y / height);
    const bush = crown(canvas, x + width * random.pick([-0.95, 0.95]), y - width * 0.2, width * 0.55, {
      fill: ink.key,
      light: ink.far,
      lobes: 7,
    });
    return bush + cottage(canvas, x, y, width);
  });
}

/** A mountain village, a path winding up to its windows. */
export function village(canvas: Canvas): string {
  const { height, ink, lit, unit, width } = canvas;
  const horizon = height * 0.42;
  const { parts, slopes } = ranges(canvas, horizon);
  let path = '';
  for (let step = 0; step < 64; step++) {
    const along = step / 64;
    const x = width * (0.05 + 0.56 * along) + Math.sin(along * 9) * width * 0.06;
    const y = height * (1 - 0.2 * along);
    path += gouge(x, y, 34 * unit * (1.2 - along), 4 * unit * (1.2 - along), -0.35 + Math.cos(along * 9) * 0.3);
  }
  return [
    sky(canvas, horizon + height * 0.1, { bands: 3 }),
    sun(canvas, width * 0.27, height * 0.17, height * 0.062, { halo: false }),
    ...parts,
    ...houses(canvas, slopes[2]),
    slopes[3]?.drawing ?? '',
    area(path, lit ? ink.lamp : ink.light, 0.75),
  ].join('');
}
