const FOLDED = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\uFF01-\uFF5E\u2070-\u2089\u2169\u2179]|[\u{1D7CE}-\u{1D7FF}]/gu;
const LOOKS_LIKE_X = /[×✕хХΧ]/g;
const DASHES = /[\u2010-\u2015\u2212\u00AD\u30FC\u2500]/g;
const FILLER = '\u200B';

/**
 * The text with full-width and other written forms of digits, letters, dashes and spaces as plain ones. Every
 * character keeps its place, so that what is found can be quoted as it was written.
 */
export function foldedText(text: string): string {
  return text
    .replace(FOLDED, (written) => sameLength(written, written.normalize('NFKC')))
    .replace(DASHES, '-')
    .replace(LOOKS_LIKE_X, 'X');
}

function sameLength(written: string, plain: string): string {
  return plain.length > written.length ? written : plain.padEnd(written.length, FILLER);
}
