import sharp from 'sharp';
import type { ShareColours } from './share-picture-frame.ts';
import { sealPicture } from './share-picture-frame.ts';

/** The sizes of the seal as an icon: tabs, Apple’s home screen, Android’s, and the picture of the school. */
export const iconSizes = [32, 180, 192, 512] as const;

type SealColours = Pick<ShareColours, 'seal' | 'onSeal'>;

/** The seal of the school as a PNG; the smallest keeps one character, for four would run together. */
export async function sealIcon(seal: string, size: number, colours: SealColours): Promise<Buffer> {
  // Home screens round the corners themselves and must not show what lies behind.
  const isPlain = size === 180;
  const drawn = await sealPicture(size < 48 ? [...seal][0] ?? '' : seal, size, colours);
  return sharp(drawn).flatten(isPlain ? { background: colours.seal } : false).png({ palette: true, effort: 10 }).toBuffer();
}

/** For systems that cut icons to a shape of theirs: the seal within the part that is never cut away. */
export async function maskableIcon(seal: string, size: number, colours: SealColours): Promise<Buffer> {
  const inner = Math.round(size * 0.66);
  const edge = Math.floor((size - inner) / 2);
  return sharp({ create: { width: size, height: size, channels: 3, background: colours.seal } })
    .composite([{ input: await sealPicture(seal, inner, colours), left: edge, top: edge }]).png({ palette: true, effort: 10 }).toBuffer();
}
