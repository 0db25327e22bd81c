import { blendedBox, type Canvas } from '../canvas.ts';
import { area, box } from '../marks/svg.ts';
import { gouge } from '../marks/strokes.ts';
import { stars } from './stars.ts';

type SkyOptions = { bands?: number; density?: number };

/** One band of cloud: long level cuts that share a drift, with a few darker ones under it. */
function cloudBand(canvas: Canvas, horizon: number, density: number): { light: string; shade: string } {
  const { width, unit, random } = canvas;
  const centreY = random.between(0.1, 0.92) * horizon;
  const centreX = random.between(-0.1, 1.1) * width;
  const span = random.between(0.28, 0.62) * width;
  const depth = random.between(0.03, 0.075) * horizon;
  const cuts = Math.round((span / 14) * density);
  let light = '';
  for (let cut = 0; cut < cuts; cut++) {
    const across = random.bell();
    const down = random.tent();
    const length = random.between(0.05, 0.16) * width * (1 - Math.abs(down) * 0.6);
    const thickness = random.between(1.1, 3.4) * unit * (1 - Math.abs(across) * 0.35);
    const tilt = random.between(-0.006, 0.006);
    light += gouge(centreX + (across * span) / 2, centreY + down * depth, length, thickness, tilt);
  }
  let shade = '';
  for (let cut = 0; cut < cuts / 5; cut++) {
    const x = centreX + random.between(-0.5, 0.5) * span;
    const y = centreY + depth * random.between(0.6, 1.3);
    shade += gouge(x, y, random.between(0.04, 0.1) * width, random.between(0.8, 1.8) * unit);
  }
  return { light, shade };
}

export function sky(canvas: Canvas, horizon: number, { bands = 4, density = 1 }: SkyOptions = {}): string {
  const { height, ink, width, time } = canvas;
  const night = time === 'night';
  const clouds = Array.from({ length: night ? Math.min(bands, 3) : bands }, () =>
    cloudBand(canvas, horizon, night ? density * 0.6 : density),
  );
  return [
    // The whole sheet takes the lowest sky ink first, so that no gap between hills shows bare paper.
    box(0, 0, width, height, ink.sky[2]),
    blendedBox(
      canvas,
      [0, 0, width, horizon + 2],
      [
        [0, ink.sky[0]],
        [0.55, ink.sky[1]],
        [1, ink.sky[2]],
      ],
    ),
    night ? stars(canvas, horizon, 170) : '',
    area(clouds.map((cloud) => cloud.light).join(''), ink.light, night ? 0.3 : 0.62),
    area(clouds.map((cloud) => cloud.shade).join(''), ink.far, 0.55),
  ].join('');
}
