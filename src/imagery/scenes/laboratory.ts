import type { Canvas } from '../canvas.ts';
import { area, box, d, polygon, wire } from '../marks/svg.ts';
import { bottle, conicalFlask, distillation, tubeRack } from '../things/glassware.ts';
import { microscope } from '../things/microscope.ts';
import { researcher } from '../things/researcher.ts';
import { windowView } from '../things/window-view.ts';

function wallShelf(canvas: Canvas, left: number, y: number, length: number, clear: number): string {
  const { ink, random } = canvas;
  const fillings = [ink.near, ink.sand[2], ink.leaf, ink.keySoft, ink.accent, ink.lamp, ink.near];
  const parts = [
    box(left, y, length, clear * 0.07, ink.key),
    box(left + length * 0.08, y, clear * 0.05, clear * 0.22, ink.key),
    box(left + length * 0.9, y, clear * 0.05, clear * 0.22, ink.key),
  ];
  for (let x = left + clear * 0.3; x < left + length - clear * 0.25;) {
    const height = clear * random.between(0.5, 0.86);
    const filling = random.pick(fillings);
    parts.push(
      random.chance(0.24) ? conicalFlask(canvas, x, y, height * 0.8, filling) : bottle(canvas, x, y, height, filling),
    );
    x += clear * random.between(0.42, 0.62);
  }
  return parts.join('');
}

function lampOver({ height, ink, lit }: Canvas, x: number, size: number): string {
  const drop = height * 0.16;
  const light = lit
    ? polygon(
        [
          [x - size * 0.45, drop],
          [x + size * 0.45, drop],
          [x + size * 2.2, height * 0.64],
          [x - size * 2.2, height * 0.64],
        ],
        ink.lamp,
        0.2,
      )
    : '';
  return [
    light,
    wire(d`M${x} 0L${x} ${drop - size * 0.5}`, ink.key, size * 0.04),
    area(
      d`M${x - size * 0.5} ${drop}Q${x - size * 0.4} ${drop - size * 0.45} ${x} ${drop - size * 0.5}` +
        d`Q${x + size * 0.4} ${drop - size * 0.45} ${x + size * 0.5} ${drop}Z`,
      ink.key,
    ),
    box(x - size * 0.22, drop, size * 0.44, size * 0.08, ink.lamp),
  ].join('');
}

function bench({ height, ink, width }: Canvas, top: number): string {
  const doors = Array.from({ length: 9 }, (_, index) => {
    const left = width * (index / 8 - 0.06);
    return (
      wire(d`M${left} ${top + height * 0.1}L${left} ${height * 0.94}`, ink.key, height * 0.004) +
      box(left + width * 0.045, top + height * 0.06, width * 0.03, height * 0.009, ink.light) +
      box(left + width * 0.1, top + height * 0.15, width * 0.006, height * 0.05, ink.light)
    );
  });
  return [
    box(0, top, width, height * 0.028, ink.light),
    box(0, top + height * 0.028, width, height * 0.016, ink.key),
    box(0, top + height * 0.044, width, height, ink.near),
    box(0, top + height * 0.1, width, height * 0.005, ink.key),
    ...doors,
    box(0, height * 0.94, width, height * 0.06, ink.key),
  ].join('');
}

/** A laboratory bench before a window, with glassware, instruments and two people at work. */
export function laboratory(canvas: Canvas): string {
  const { height, ink, lit, width } = canvas;
  const wide = width >= height * 1.15;
  const top = height * 0.64;
  const size = wide ? height : height * 0.86;
  const opening = wide
    ? { x: width * 0.29, sill: height * 0.555, width: width * 0.46, height: height * 0.44 }
    : { x: width * 0.33, sill: height * 0.53, width: width * 0.56, height: height * 0.38 };
  const shelfLeft = width * (wide ? 0.585 : 0.68);
  return [
    box(0, 0, width, height, ink.near),
    box(0, 0, width, top, lit ? ink.middle : ink.far),
    box(0, height * 0.6, width, height * 0.05, ink.middle),
    windowView(canvas, opening, { columns: wide ? 4 : 3, rows: 2, sunAt: -0.12, towerAt: wide ? 0.06 : 0.3 }),
    wallShelf(canvas, shelfLeft, height * 0.32, width * 0.5, size * 0.13),
    wallShelf(canvas, shelfLeft, height * 0.49, width * 0.5, size * 0.13),
    lampOver(canvas, width * (wide ? 0.55 : 0.64), height * 0.13),
    bench(canvas, top),
    distillation(canvas, width * (wide ? 0.12 : 0.14), top, size * 0.33),
    conicalFlask(canvas, width * (wide ? 0.34 : 0.5), top, size * 0.11, ink.accent),
    tubeRack(canvas, width * (wide ? 0.62 : 0.66), top, size * 0.16, [
      ink.leaf,
      ink.lamp,
      ink.near,
      ink.accent,
      ink.sand[2],
    ]),
    microscope(canvas, width * (wide ? 0.88 : 0.93), top, size * 0.2),
    bottle(canvas, width * (wide ? 0.96 : 0.8), top, size * 0.12, ink.sand[2]),
    researcher(canvas, width * (wide ? 0.43 : 0.42), height * 1.05, size * 0.72, { arm: -1 }),
    researcher(canvas, width * (wide ? 0.76 : 0.76), height * 1.06, size * 0.66, { hair: 'tail', arm: 1 }),
  ].join('');
}
