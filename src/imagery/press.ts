import sharp from 'sharp';
import { textHash } from './random.ts';

export type PressOptions = {
  seed: string;
  width: number;
  quality?: number;
  /** How strongly the paper's tooth and the uneven ink show. */
  grain?: number;
  mottle?: number;
};

const mottleCell = 22;

/** Tooth, mottle and rare skips of the ink, laid over the flat pixels in place. */
export function inkTexture(
  pixels: Uint8Array,
  width: number,
  height: number,
  seed: string,
  grain: number,
  mottle: number,
): void {
  let state = textHash(`grain/${seed}`) || 1;
  const columns = Math.ceil(width / mottleCell) + 2;
  const rows = Math.ceil(height / mottleCell) + 2;
  const cells = new Float32Array(columns * rows);
  for (let cell = 0; cell < cells.length; cell++) {
    // xorshift32, written out here and below: a call per pixel would cost more than the pixel.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    cells[cell] = ((state >>> 0) / 4294967296 - 0.5) * mottle * 1.6;
  }
  const tooth = grain / 65536;
  let offset = 0;
  for (let y = 0; y < height; y++) {
    const row = (y / mottleCell) | 0;
    const down = y / mottleCell - row;
    const upper = row * columns;
    const lower = upper + columns;
    for (let column = 0; column * mottleCell < width; column++) {
      const left = cells[upper + column]! * (1 - down) + cells[lower + column]! * down;
      const right = cells[upper + column + 1]! * (1 - down) + cells[lower + column + 1]! * down;
      const step = (right - left) / mottleCell;
      const end = Math.min(mottleCell, width - column * mottleCell);
      let cloud = left;
      for (let x = 0; x < end; x++) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        const red = pixels[offset]!;
        const green = pixels[offset + 1]!;
        const blue = pixels[offset + 2]!;
        const brightness = (red * 3 + green * 6 + blue) / 2550;
        // The upper bits give the tooth of the paper, the lower ones decide whether the ink skipped here.
        let change = ((state >>> 16) - 32768) * tooth * (1.25 - brightness * 0.75) + cloud;
        if ((state & 0xffff) < 105 * (1 - brightness)) change += 34;
        // Adding a half and truncating rounds like the clamped array of an image would, and faster.
        const r = red + change + 0.5;
        const g = green + change + 0.5;
        const b = blue + change + 0.5;
        pixels[offset] = r < 0 ? 0 : r > 255 ? 255 : r;
        pixels[offset + 1] = g < 0 ? 0 : g > 255 ? 255 : g;
        pixels[offset + 2] = b < 0 ? 0 : b > 255 ? 255 : b;
        offset += 3;
        cloud += step;
      }
    }
  }
}

/** Pulls the print: the drawing becomes pixels, the pixels get the texture of ink and paper, and a WebP comes out. */
export async function pull(
  svg: string,
  { seed, width, quality = 78, grain = 7, mottle = 5 }: PressOptions,
): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize({ width })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  inkTexture(data, info.width, info.height, seed, grain, mottle);
  return (
    sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
      // Effort 4 takes twice as long for 4 % fewer bytes.
      .webp({ quality, effort: 2 })
      .toBuffer()
  );
}
