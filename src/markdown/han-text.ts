// Quotes, dashes, dots and ellipses belong to whichever script stands on the other side.
const EITHER = /^[\u00B7\u2014\u2018\u2019\u201C\u201D\u2026]$/u;
const CJK = new RegExp(
  '^(?:\\p{Script=Han}|\\p{Script=Hiragana}|\\p{Script=Katakana}|\\p{Script=Bopomofo}'
  + '|[\\u3001-\\u303F\\uFF01-\\uFF60\\uFFE0-\\uFFE6])$',
  'u',
);
const TRAILING_SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]+$/u;

/** Whether a line break between these two texts is no space in Chinese. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  const left = [...before.slice(-8).replace(TRAILING_SELECTORS, '')].at(-1) ?? '';
  const right = String.fromCodePoint(after.codePointAt(0) ?? 32);
  const leftCjk = CJK.test(left);
  const rightCjk = CJK.test(right);
  return (leftCjk && (rightCjk || EITHER.test(right))) || (rightCjk && EITHER.test(left));
}

/** Stands for a soft line break in text that also holds real ends of lines. */
export const SOFT_BREAK = '\v';

/** Soft breaks vanish between Han characters and are spaces elsewhere. */
export function onOneLine(text: string): string {
  return text.replaceAll(SOFT_BREAK, (_, at: number) => {
    const before = text.slice(Math.max(0, at - 8), at);
    return joinsWithoutSpace(before, text.slice(at + 1, at + 3)) ? '' : ' ';
  });
}
