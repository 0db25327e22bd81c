export interface OutlinePoint {
  /** Steps from the point before. */
  readonly dx: number;
  readonly dy: number;
  readonly isOnCurve: boolean;
}

/** A simple glyph of a glyf table: https://learn.microsoft.com/typography/opentype/spec/glyf */
export interface GlyphOutline {
  /** The numbers of points of its contours. */
  readonly contours: readonly number[];
  readonly points: readonly OutlinePoint[];
  readonly box: Buffer;
  readonly instructions: Buffer;
  readonly overlaps: boolean;
}

const flags = { onCurve: 1, shortX: 2, shortY: 4, repeats: 8, sameOrPositiveX: 16, sameOrPositiveY: 32, overlaps: 64 };

/** Reads a glyph that is neither empty nor put together from others. */
export function glyphOutline(glyph: Buffer): GlyphOutline {
  const count = glyph.readInt16BE(0);
  const ends = Array.from({ length: count }, (_, index) => glyph.readUInt16BE(10 + 2 * index));
  let at = 10 + 2 * count;
  const instructions = glyph.subarray(at + 2, at + 2 + glyph.readUInt16BE(at));
  at += 2 + instructions.length;

  const marks: number[] = [];
  while (marks.length <= ends.at(-1)!) {
    const mark = glyph.readUInt8(at++);
    const times = mark & flags.repeats ? glyph.readUInt8(at++) : 0;
    for (let time = 0; time <= times; time += 1) marks.push(mark);
  }
  const steps = (short: number, sameOrPositive: number) => marks.map((mark) => {
    if (mark & short) return (mark & sameOrPositive ? 1 : -1) * glyph.readUInt8(at++);
    if (mark & sameOrPositive) return 0;
    at += 2;
    return glyph.readInt16BE(at - 2);
  });
  const across = steps(flags.shortX, flags.sameOrPositiveX);
  const up = steps(flags.shortY, flags.sameOrPositiveY);
  return {
    contours: ends.map((end, index) => end - (ends[index - 1] ?? -1)),
    points: marks.map((mark, index) => ({ dx: across[index]!, dy: up[index]!, isOnCurve: (mark & flags.onCurve) !== 0 })),
    box: glyph.subarray(2, 10),
    instructions,
    overlaps: ((marks[0] ?? 0) & flags.overlaps) !== 0,
  };
}

/** The box that holds all points, as the table writes it. */
export function boxOf(points: readonly OutlinePoint[]): Buffer {
  let [x, y, left, bottom, right, top] = [0, 0, Infinity, Infinity, -Infinity, -Infinity];
  for (const { dx, dy } of points) {
    x += dx;
    y += dy;
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  const box = Buffer.alloc(8);
  [left, bottom, right, top].forEach((edge, index) => box.writeInt16BE(edge, 2 * index));
  return box;
}

/** The glyphs of a font one by one, as the index divides them. */
export function dividedGlyphs(glyf: Buffer, loca: Buffer, hasLongIndex: boolean): Buffer[] {
  const size = hasLongIndex ? 4 : 2;
  const offset = (index: number) => (hasLongIndex ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2);
  return Array.from({ length: loca.length / size - 1 }, (_, index) => glyf.subarray(offset(index), offset(index + 1)));
}
