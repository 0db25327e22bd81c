import type { Canvas } from '../canvas.ts';
import { box } from '../marks/svg.ts';

type BlockOptions = { columns?: number; floors?: number; fill?: string; litShare?: number };

/** A plain teaching block: a lit side, a shaded side, rows of windows. */
export function buildingBlock(
  { ink, lit, random }: Canvas,
  [x, y, width, height]: readonly [left: number, foot: number, width: number, height: number],
  { columns = 6, floors = 4, fill, litShare }: BlockOptions = {},
): string {
  const share = litShare ?? (lit ? 0.55 : 0.08);
  const parts = [
    box(x, y - height, width, height, fill ?? ink.far),
    box(x + width * 0.62, y - height, width * 0.38, height, ink.near, 0.45),
    box(x - width * 0.02, y - height * 1.03, width * 1.04, height * 0.045, ink.keySoft),
  ];
  const columnWidth = width / columns;
  const floorHeight = height / floors;
  for (let floor = 0; floor < floors; floor++) {
    for (let column = 0; column < columns; column++) {
      const left = x + columnWidth * (column + 0.25);
      const top = y - height + floorHeight * (floor + 0.3);
      parts.push(box(left, top, columnWidth * 0.5, floorHeight * 0.46, random.chance(share) ? ink.lamp : ink.keySoft));
    }
  }
  return parts.join('');
}
