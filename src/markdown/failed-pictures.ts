import { lineStarts, placeAt } from './line-starts.ts';
import type { Place } from './markdown-place.ts';

/** Text that was meant as a picture but prints as text. */
export interface FailedPicture extends Place {
  text: string;
  alt: string;
  address: string;
  reason: 'space' | 'full-width' | 'other';
}

const ATTEMPT = /([!！])\s?([[【［])([^\]】］\n]*)([\]】］])\s?([(（])([^)）\n]*)([)）])/g;
const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|heic|avif|bmp|tiff?|svg)\b|^\s*\.{1,2}\//i;

/** A cheap look that spares most bodies the search. */
export function mayHoldFailedPicture(source: string): boolean {
  return /[!！]\s?[[【［]/.test(source);
}

/** Looks for picture-like text; `masked` is the body with code, HTML and real pictures blanked out. */
export function failedPictures(masked: string): FailedPicture[] {
  const starts = lineStarts(masked);
  const found: FailedPicture[] = [];
  for (const match of masked.matchAll(ATTEMPT)) {
    const [text, mark = '', open = '', alt = '', close = '', left = '', inside = '', right = ''] = match;
    const isFullWidth = mark + open + close + left + right !== '![]()';
    if (isFullWidth && !PICTURE_FILE.test(inside)) continue;
    const address = inside.replace(/\s+["'“].*$/, '').trim();
    const reason = isFullWidth ? 'full-width' : /\s/.test(address) ? 'space' : 'other';
    found.push({ ...placeAt(starts, match.index, match.index + text.length), text, alt, address, reason });
  }
  return found;
}
