/** Digits that stand together, or several such groups with a space or a hyphen between them. */
export interface DigitGroup {
  from: number;
  to: number;
  digits: string;
}

const CHAIN = /\d(?:[ \t\u200B.·-]{0,2}\d)*(?:[ \t\u200B-]{0,2}[Xx](?![A-WYZa-wyz]{2}))?/g;
const GROUP = /[\dXx]+/g;

/** The chains of digit groups in a folded text that hold at least so many characters. */
export function* digitChains(folded: string, atLeast: number): Generator<DigitGroup[]> {
  for (const chain of folded.matchAll(CHAIN)) {
    if (chain[0].length < atLeast) continue;
    yield [...chain[0].matchAll(GROUP)].map((group) => {
      const from = chain.index + group.index;
      return { from, to: from + group[0].length, digits: group[0] };
    });
  }
}

/** Every stretch of whole groups whose digits together have one of the lengths. */
export function* stretches(groups: readonly DigitGroup[], lengths: readonly number[]): Generator<DigitGroup[]> {
  const longest = Math.max(...lengths);
  for (let first = 0; first < groups.length; first++) {
    let length = 0;
    for (let last = first; last < groups.length; last++) {
      length += groups[last]?.digits.length ?? 0;
      if (length > longest) break;
      if (lengths.includes(length)) yield groups.slice(first, last + 1);
    }
  }
}
