import type { Link } from 'mdast';
import { type Place, placeOf } from './markdown-place.ts';

/** A bare address that runs on into Chinese text. */
export interface SwallowedText extends Place {
  /** The address that was probably meant. */
  url: string;
  /** The text that became part of the address. */
  tail: string;
}

const FIRST_CJK = /[\p{Script=Han}\u2014\u2018\u2019\u201C\u201D\u2026\u3000-\u303F\uFF01-\uFF60]/u;

export function swallowedText(link: Link, source: string): SwallowedText | undefined {
  const place = placeOf(link);
  const typed = source.slice(place.offset, place.endOffset);
  const match = FIRST_CJK.exec(typed);
  return match ? { ...place, url: typed.slice(0, match.index), tail: typed.slice(match.index) } : undefined;
}
