import type { Language } from './addresses.ts';

/** What the picture of a page shows when its address is shared. */
export interface SharePicture {
  lang: Language;
  title: string;
  /** The title in parts between which a line may end. */
  parts?: string[];
  /** The lines of the title slip, where an editor has set them. */
  slip?: string[];
  /** Whether a short title may hang upright over the picture. */
  hangs: boolean;
  /** What kind of page it is, and lines for below the title. */
  kicker: string;
  note: string;
  school: string;
  /** Four characters of the seal in reading order. */
  seal: string;
  /** The name of the block print or photograph; it changes with the bytes. */
  picture?: string;
  /** Where a photograph must not be cut away, in percent. */
  focal?: { x: number; y: number };
  isPrint: boolean;
}

/** The size that messengers and social sites ask for. */
export const sharePictureSize = { width: 1200, height: 630 } as const;

/** Raise it whenever the same facts would be drawn otherwise. */
const drawingVersion = 1;

/** The address of a share picture without the base; the same facts in the same colours always have the same one. */
export function sharePictureAddress(picture: SharePicture, colours: readonly string[]): string {
  const { lang, title, parts, slip, hangs, kicker, note, school, seal, focal, isPrint } = picture;
  const facts = JSON.stringify(
    [drawingVersion, colours, lang, title, parts, slip, hangs, kicker, note, school, seal, picture.picture, focal, isPrint],
  );
  return `/share/${hash(facts, 0)}${hash(facts, 1)}.jpg`;
}

/** 53 bits of a text (cyrb53): enough to name files by, and the same in every JavaScript engine. */
function hash(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
