import sharp from 'sharp';
import { hasPlace } from './has-place.ts';
import { hasItsEnd } from './picture-end.ts';
import { pictureKind, printableKinds, type PictureKind } from './picture-kind.ts';
import { svgFault, type SvgFault } from './svg-faults.ts';

export const largestFile = 30 * 1024 * 1024;
export const mostPixels = 100_000_000;

// Decoders of these formats have had holes; no picture of a stranger reaches them.
sharp.block({ operation: ['VipsForeignLoadHeif'] });

/** Everything the rules ask about a picture; it depends on the bytes alone, so it can be kept. */
export interface PictureFact {
  kind: PictureKind;
  size: number;
  width?: number;
  height?: number;
  /** Why it cannot be printed. */
  fault?: 'format' | 'weight' | 'pixels' | 'cmyk' | 'cut' | 'svg';
  svg?: SvgFault;
  animated?: boolean;
  place?: boolean;
}

/** Reads a picture as strictly as can be. */
export async function examinePicture(bytes: Buffer): Promise<PictureFact> {
  const kind = pictureKind(bytes);
  const fact: PictureFact = { kind, size: bytes.length };
  if (!printableKinds[kind]) return { ...fact, fault: 'format' };
  if (bytes.length > largestFile) return { ...fact, fault: 'weight' };
  const svg = kind === 'svg' ? svgFault(bytes) : undefined;
  if (svg) return { ...fact, fault: 'svg', svg };
  return examineContents(bytes, fact);
}

async function examineContents(bytes: Buffer, fact: PictureFact): Promise<PictureFact> {
  const options = { failOn: 'warning', limitInputPixels: mostPixels } as const;
  try {
    const { width, height, pages = 1, space, exif } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const known: PictureFact = {
      ...fact, width, height, ...(pages > 1 && { animated: true }), ...(hasPlace(exif) && { place: true }),
    };
    if (width * height > mostPixels) return { ...known, fault: 'pixels' };
    if (space === 'cmyk') return { ...known, fault: 'cmyk' };
    if (!hasItsEnd(bytes, fact.kind)) return { ...known, fault: 'cut' };
    // Shrinking would skip parts of a JPEG, so all of it is decoded; grey takes a third of the memory.
    await sharp(bytes, { ...options, animated: pages > 1 && pages * width * height <= mostPixels })
      .greyscale().raw().toBuffer();
    return known;
  } catch {
    if (fact.kind === 'svg') return { ...fact, fault: 'svg', svg: { found: '', reason: 'unreadable' } };
    return { ...fact, fault: 'cut' };
  }
}
