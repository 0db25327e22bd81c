import type { Canvas } from '../canvas.ts';
import { mixedInk } from '../mixed-ink.ts';
import { gouge } from '../marks/strokes.ts';
import { area, circle } from '../marks/svg.ts';
import type { TimeOfDay } from '../plate-spec.ts';
import { hillside } from '../setting/ridge.ts';
import { sea } from '../setting/sea.ts';
import { sky } from '../setting/sky.ts';

const discInks: Partial<Record<TimeOfDay, string>> = {
  autumn: mixedInk(0.88, 0.085, 84),
  mist: mixedInk(0.965, 0.012, 80),
};

function discInk({ ink, time }: Canvas): string {
  if (time === 'night') return ink.light;
  return time === 'dusk' ? ink.lamp : (discInks[time] ?? mixedInk(0.935, 0.035, 76));
}

/** The ground of a portrait: sky, a pale disc behind the head, a low sea. The figure stands at `left`. */
export function backdrop(canvas: Canvas, left: number, top: number, scale: number): string {
  const { height, ink, random, width } = canvas;
  const horizon = top + 735 * scale;
  const x = left + random.between(0.32, 0.46) * 800 * scale;
  const y = top + random.between(0.3, 0.36) * 1000 * scale;
  const radius = random.between(0.31, 0.36) * 800 * scale;
  let cuts = '';
  for (let row = 0; row < 20; row++) {
    const rowY = y + radius * (0.1 + row * 0.045);
    const half = Math.sqrt(Math.max(0, radius ** 2 - (rowY - y) ** 2));
    cuts += gouge(
      x + random.between(-0.2, 0.2) * radius,
      rowY,
      half * random.between(1.1, 1.9),
      (0.9 + row * 0.09) * scale,
    );
  }
  return [
    sky(canvas, horizon, { bands: 5 }),
    circle(x, y, radius, discInk(canvas)),
    area(cuts, ink.sky[1], 0.8),
    hillside(canvas, {
      base: horizon,
      rise: height * 0.1,
      fill: ink.far,
      from: -20,
      to: width + 20,
      hatch: ink.light,
      hills: 2.2,
    }),
    sea(canvas, horizon, { darkness: 0.8 }),
  ].join('');
}
