import { boxOf, dividedGlyphs, glyphOutline, type OutlinePoint } from './glyph-outline.ts';

/** A number up to 65,535 in one to three bytes: https://www.w3.org/TR/WOFF2/#DataTypes */
function shortNumber(value: number): number[] {
  if (value < 253) return [value];
  if (value < 506) return [255, value - 253];
  if (value < 759) return [254, value - 506];
  return [253, value >> 8, value & 0xff];
}

/** A point as a flag and one to four bytes, the fewer the nearer: https://www.w3.org/TR/WOFF2/#triplet_decoding */
function triplet({ dx, dy, isOnCurve }: OutlinePoint): [flag: number, ...bytes: number[]] {
  const x = Math.abs(dx);
  const y = Math.abs(dy);
  const curve = isOnCurve ? 0 : 128;
  const right = dx < 0 ? 0 : 1;
  const up = dy < 0 ? 0 : 1;
  const signs = right + 2 * up;
  if (dx === 0 && y < 1280) return [curve + ((y & 0xf00) >> 7) + up, y & 0xff];
  if (dy === 0 && x < 1280) return [curve + 10 + ((x & 0xf00) >> 7) + right, x & 0xff];
  if (x < 65 && y < 65) {
    return [curve + 20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs, (((x - 1) & 0xf) << 4) | ((y - 1) & 0xf)];
  }
  if (x < 769 && y < 769) {
    return [curve + 84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs, (x - 1) & 0xff, (y - 1) & 0xff];
  }
  if (x < 4096 && y < 4096) return [curve + 120 + signs, x >> 4, ((x & 0xf) << 4) | (y >> 8), y & 0xff];
  return [curve + 124 + signs, x >> 8, x & 0xff, y >> 8, y & 0xff];
}

class Bits {
  readonly bytes: Buffer;

  constructor(count: number) {
    this.bytes = Buffer.alloc(4 * Math.ceil(count / 32));
  }

  set(index: number): void {
    this.bytes[index >> 3]! |= 0x80 >> (index & 7);
  }
}

/**
 * The outlines in the form in which they compress best (https://www.w3.org/TR/WOFF2/#glyf_table_format), or nothing
 * where a glyph is put together from others, which the format treats apart.
 */
export function transformedOutlines(glyf: Buffer, loca: Buffer, hasLongIndex: boolean): Buffer | undefined {
  const glyphs = dividedGlyphs(glyf, loca, hasLongIndex);
  const [contours, counts, marks, steps, boxes, instructions] = Array.from({ length: 6 }, (): number[] => []) as
    [number[], number[], number[], number[], number[], number[]];
  const boxed = new Bits(glyphs.length);
  const overlapping = new Bits(glyphs.length);
  for (const [index, glyph] of glyphs.entries()) {
    const count = glyph.length === 0 ? 0 : glyph.readInt16BE(0);
    if (count < 0) return undefined;
    contours.push(count >> 8, count & 0xff);
    if (count === 0) continue;
    const outline = glyphOutline(glyph);
    for (const length of outline.contours) counts.push(...shortNumber(length));
    for (const point of outline.points) {
      const [mark, ...bytes] = triplet(point);
      marks.push(mark);
      steps.push(...bytes);
    }
    steps.push(...shortNumber(outline.instructions.length));
    instructions.push(...outline.instructions);
    if (outline.overlaps) overlapping.set(index);
    if (boxOf(outline.points).equals(outline.box)) continue;
    boxed.set(index);
    boxes.push(...outline.box);
  }
  const boxStream = Buffer.concat([boxed.bytes, Buffer.from(boxes)]);
  const hasOverlaps = overlapping.bytes.some((byte) => byte !== 0);
  const header = Buffer.alloc(36);
  header.writeUInt16BE(hasOverlaps ? 1 : 0, 2);
  header.writeUInt16BE(glyphs.length, 4);
  header.writeUInt16BE(hasLongIndex ? 1 : 0, 6);
  const streams = [contours, counts, marks, steps, [], boxStream, instructions].map((stream) => Buffer.from(stream));
  streams.forEach((stream, index) => header.writeUInt32BE(stream.length, 8 + 4 * index));
  // The last bitmap has a length that follows from the number of glyphs: whole bytes, not words.
  return Buffer.concat([header, ...streams, ...(hasOverlaps ? [overlapping.bytes.subarray(0, (glyphs.length + 7) >> 3)] : [])]);
}
