const HAN_PER_MINUTE = 400;
const LATIN_WORDS_PER_MINUTE = 220;
const SECONDS_PER_IMAGE = 12;

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /[\p{Script=Latin}\p{M}\d]+(?:['’.-][\p{Script=Latin}\p{M}\d]+)*/gu;
const HAS_LATIN_LETTER = /\p{Script=Latin}/u;

export interface Readable {
  hanCount: number;
  latinWords: number;
  imageCount: number;
}

export function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

/** Words with at least one Latin letter; bare numbers are read together with the Chinese around them. */
export function countLatinWords(text: string): number {
  return (text.match(LATIN_WORD) ?? []).filter((word) => HAS_LATIN_LETTER.test(word)).length;
}

/** Whole minutes, at least one. */
export function readingMinutes({ hanCount, latinWords, imageCount }: Readable): number {
  const minutes = hanCount / HAN_PER_MINUTE + latinWords / LATIN_WORDS_PER_MINUTE
    + (imageCount * SECONDS_PER_IMAGE) / 60;
  return Math.max(1, Math.round(minutes));
}
