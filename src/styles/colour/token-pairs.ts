import { bookClothCount } from './book-cloths.ts';
import { contrast } from './oklch.ts';
import type { Tokens } from './scheme-tokens.ts';

/** Something seen on a ground, and the least contrast it must have there. */
export interface TokenPair {
  readonly token: string;
  readonly ground: string;
  readonly least: number;
}

const papers = ['paper', 'paper-2', 'paper-3'];
const on = (token: string, grounds: readonly string[], least: number): TokenPair[] =>
  grounds.map((ground) => ({ token, ground, least }));
const numbered = (letter: string, numbers: readonly number[]): TokenPair[] =>
  numbers.flatMap((number) => on(`${letter}${number}-on`, [`${letter}${number}`], 4.5));

/** Text 4.5 (main text 7); borders of controls, focus rings and signs 3: WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11. */
export const tokenPairs: readonly TokenPair[] = [
  ...on('ink', papers, 7),
  ...on('ink', ['mark'], 4.5),
  ...on('ink-2', papers, 4.5),
  ...on('brand', papers, 4.5),
  ...on('seal', papers, 4.5),
  ...on('on-seal', ['seal-fill'], 4.5),
  ...on('on-cloth', ['cloth', 'cloth-2'], 7),
  ...on('on-cloth-2', ['cloth', 'cloth-2'], 4.5),
  ...on('slip-ink', ['slip'], 7),
  ...on('slip-ink-2', ['slip'], 4.5),
  ...on('rule-2', papers, 3),
  ...on('focus', papers, 3),
  ...numbered('q', [1, 2, 3, 4]),
  ...numbered('s', Array.from({ length: bookClothCount }, (_, index) => index)),
];

/** The pairs that cannot be read, with the contrast they have. */
export function failingPairs(tokens: Tokens): (TokenPair & { contrast: number })[] {
  return tokenPairs
    .map((pair) => ({ ...pair, contrast: contrast(tokens[pair.token]!, tokens[pair.ground]!) }))
    .filter(({ contrast: found, least }) => !(found >= least));
}
