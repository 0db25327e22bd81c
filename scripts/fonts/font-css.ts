import { latinRanges } from './latin-face.ts';
import { unicodeRange } from './unicode-range.ts';

export interface CutFile {
  /** The name of the file, which lies beside the style sheet. */
  readonly file: string;
  readonly weight: number;
  readonly characters: Iterable<string>;
}

function fontFace(family: string, file: string, weight: string, characters: Iterable<string>): string {
  return `@font-face{font-family:${family};src:url(${file}) format("woff2");font-weight:${weight};`
    + `font-display:swap;unicode-range:${unicodeRange(characters)}}`;
}

/**
 * The faces of a page: `Display` in what was cut for it, `Fig` for Latin and figures beside Chinese, `Latin` (the same
 * file) for text in English, where the quotation marks are its own.
 */
export function fontCss(latinFile: string, cuts: readonly CutFile[]): string {
  return [
    fontFace('Fig', latinFile, '400 900', latinRanges.besideChinese),
    fontFace('Latin', latinFile, '400 900', latinRanges.alone),
    ...cuts.map(({ file, weight, characters }) => fontFace('Display', file, String(weight), characters)),
  ].join('');
}
