/** A seeded stream of chance: the same seed yields the same numbers, on every machine and in every order of drawing. */
export type Random = {
  /** 0 ≤ n < 1 */
  unit(): number;
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** −1…1, crowded in the middle (the sum of three dice). */
  bell(): number;
  /** −1…1, a little crowded in the middle (the sum of two dice). */
  tent(): number;
};

/** 32-bit FNV-1a. */
export function textHash(text: string): number {
  let hash = 2166136261;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 16777619) >>> 0;
  }
  return hash >>> 0;
}

export function seededRandom(seed: string): Random {
  let state = textHash(seed);

  // mulberry32
  function unit(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  return {
    unit,
    between: (low, high) => low + (high - low) * unit(),
    chance: (probability) => unit() < probability,
    pick<T>(list: readonly T[]): T {
      return list[Math.floor(unit() * list.length)] as T;
    },
    bell: () => (unit() + unit() + unit()) / 1.5 - 1,
    tent: () => unit() + unit() - 1,
  };
}
