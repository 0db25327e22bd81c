import type { PictureNote } from './markdown-notes.ts';
import type { Place } from './markdown-place.ts';

const IMG = /<img\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

/** Pictures typed as `<img>`; they stand where their piece of HTML stands. */
export function htmlPictures(html: string, place: Place): PictureNote[] {
  return [...html.matchAll(IMG)].map(([, attributes = '']) => ({
    ...place,
    url: attributeValue(attributes, 'src'),
    alt: attributeValue(attributes, 'alt'),
    title: attributeValue(attributes, 'title'),
  }));
}

function attributeValue(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*("([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return match?.[2] ?? match?.[3] ?? match?.[4] ?? '';
}
