import type { Canvas } from '../canvas.ts';
import { gouge } from '../marks/strokes.ts';
import { area, box, d } from '../marks/svg.ts';

type Box = readonly [left: number, waterline: number, length: number, height: number];

function bridgeHouse({ ink, lit, random }: Canvas, [x, y, length, height]: Box): string {
  const windows: string[] = [];
  for (let deck = 0; deck < 4; deck++) {
    for (let column = 0; column < 6; column++) {
      const colour = random.chance(lit ? 0.7 : 0.35) ? ink.lamp : ink.keySoft;
      windows.push(
        box(
          x + length * (0.715 + column * 0.03),
          y - height * (0.31 - 0.04 * deck),
          length * 0.018,
          height * 0.02,
          colour,
        ),
      );
    }
  }
  return [
    box(x + length * 0.77, y - height * 0.43, length * 0.05, height * 0.1, ink.accent),
    box(x + length * 0.77, y - height * 0.43, length * 0.05, height * 0.02, ink.key),
    box(x + length * 0.7, y - height * 0.33, length * 0.2, height * 0.19, ink.light),
    box(x + length * 0.82, y - height * 0.33, length * 0.08, height * 0.19, ink.far),
    box(x + length * 0.68, y - height * 0.345, length * 0.24, height * 0.022, ink.near),
    ...windows,
  ].join('');
}

/** A freighter at the fitting-out quay; heights are parts of `height`, the height of the whole board. */
export function cargoShip(canvas: Canvas, place: Box): string {
  const { ink, random, unit } = canvas;
  const [x, y, length, height] = place;
  const deckAt = (along: number): number => y - height * (0.19 - 0.045 * along);
  const hull =
    d`M${x} ${deckAt(0)}L${x + length} ${deckAt(1)}L${x + length * 0.97} ${y + height * 0.03}` +
    d`L${x + length * 0.12} ${y + height * 0.03}Q${x + length * 0.06} ${y - height * 0.06} ${x} ${deckAt(0)}Z`;
  const boot =
    d`M${x + length * 0.103} ${y}L${x + length * 0.978} ${y}L${x + length * 0.967} ${y + height * 0.035}` +
    d`L${x + length * 0.13} ${y + height * 0.035}Z`;
  const cargo = [ink.middle, ink.accent, ink.light, ink.near, ink.far, ink.middle, ink.light].map((colour, index) => {
    const along = 0.12 + index * 0.078;
    return box(x + length * along, deckAt(along) - height * 0.045, length * 0.066, height * 0.06, colour);
  });
  let plates = '';
  for (let cut = 0; cut < 70; cut++) {
    const cutX = x + length * random.between(0.1, 0.93);
    plates += gouge(
      cutX,
      y - height * random.between(0.02, 0.13),
      random.between(20, 80) * unit,
      random.between(0.8, 1.8) * unit,
      0.05,
    );
  }
  return [
    ...cargo,
    bridgeHouse(canvas, place),
    area(hull, ink.key),
    area(boot, ink.accent),
    area(plates, ink.middle, 0.7),
  ].join('');
}
