import { d } from './svg.ts';

/** A gouge mark, tapered at both ends, as when a U-gouge lifts a curl of wood. */
export function gouge(x: number, y: number, length: number, width: number, angle = 0, bend = 0): string {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const half = length / 2;
  const startX = x - cos * half;
  const startY = y - sin * half;
  const endX = x + cos * half;
  const endY = y + sin * half;
  const outer = bend + width;
  const inner = bend - width;
  return (
    d`M${startX} ${startY}Q${x - sin * outer} ${y + cos * outer} ${endX} ${endY}` +
    d`Q${x - sin * inner} ${y + cos * inner} ${startX} ${startY}Z`
  );
}

/** An engraved shade line: it starts blunt and ends in a point. */
export function taper(startX: number, startY: number, endX: number, endY: number, width: number): string {
  // The blunt end stands square to the stroke.
  const length = Math.hypot(endX - startX, endY - startY) || 1;
  const offsetX = (-(endY - startY) / length) * (width / 2);
  const offsetY = ((endX - startX) / length) * (width / 2);
  const middleX = (startX + endX) / 2;
  const middleY = (startY + endY) / 2;
  return (
    d`M${startX - offsetX} ${startY - offsetY}` +
    d`Q${middleX - offsetX * 0.84} ${middleY - offsetY * 0.84} ${endX} ${endY}` +
    d`Q${middleX + offsetX * 0.84} ${middleY + offsetY * 0.84} ${startX + offsetX} ${startY + offsetY}Z`
  );
}
