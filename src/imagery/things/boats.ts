import type { Canvas } from '../canvas.ts';
import { area, box, d, polygon, wire } from '../marks/svg.ts';

/** A sailing dinghy; `height` is that of the mast. */
export function sail({ ink }: Canvas, x: number, y: number, height: number, colour = ink.light): string {
  const hull =
    d`M${x - height * 0.42} ${y - height * 0.06}L${x + height * 0.4} ${y - height * 0.06}` +
    d`Q${x + height * 0.3} ${y + height * 0.05} ${x + height * 0.2} ${y + height * 0.05}` +
    d`L${x - height * 0.28} ${y + height * 0.05}Z`;
  return [
    polygon(
      [
        [x - height * 0.02, y - height],
        [x + height * 0.015, y - height * 0.08],
        [x - height * 0.38, y - height * 0.1],
      ],
      colour,
    ),
    polygon(
      [
        [x + height * 0.03, y - height * 0.86],
        [x + height * 0.05, y - height * 0.08],
        [x + height * 0.3, y - height * 0.1],
      ],
      ink.far,
    ),
    area(hull, ink.key),
    box(x - height * 0.006, y - height * 1.02, height * 0.014, height, ink.key),
  ].join('');
}

/** A small fishing boat with a cabin and a lamp; `width` is that of the hull. */
export function fishingBoat({ ink }: Canvas, x: number, y: number, width: number): string {
  const hull =
    d`M${x - width * 0.5} ${y - width * 0.12}Q${x - width * 0.3} ${y - width * 0.02} ${x} ${y - width * 0.02}` +
    d`Q${x + width * 0.34} ${y - width * 0.03} ${x + width * 0.55} ${y - width * 0.17}` +
    d`L${x + width * 0.42} ${y + width * 0.06}L${x - width * 0.36} ${y + width * 0.06}Z`;
  const gunwale =
    d`M${x - width * 0.5} ${y - width * 0.12}Q${x - width * 0.3} ${y - width * 0.02} ${x} ${y - width * 0.02}` +
    d`Q${x + width * 0.34} ${y - width * 0.03} ${x + width * 0.55} ${y - width * 0.17}`;
  const mastX = x + width * 0.206;
  const mastTop = y - width * 0.45;
  const rigging =
    d`M${mastX} ${mastTop}L${x + width * 0.5} ${y - width * 0.15}` +
    d`M${mastX} ${mastTop}L${x - width * 0.1} ${y - width * 0.21}`;
  return [
    box(x - width * 0.16, y - width * 0.2, width * 0.26, width * 0.2, ink.light),
    area(hull, ink.key),
    wire(gunwale, ink.far, width * 0.012),
    box(x - width * 0.19, y - width * 0.225, width * 0.32, width * 0.03, ink.near),
    box(x + width * 0.2, y - width * 0.46, width * 0.012, width * 0.42, ink.key),
    box(x - width * 0.11, y - width * 0.15, width * 0.06, width * 0.06, ink.keySoft),
    box(x - width * 0.01, y - width * 0.15, width * 0.06, width * 0.06, ink.lamp),
    wire(rigging, ink.key, width * 0.007),
  ].join('');
}
