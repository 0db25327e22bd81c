/** How many single-character slips lie between two words (insert, delete, replace, swap of neighbours). */
export function distance(a: string, b: string): number {
  const s = [...a];
  const t = [...b];
  let previous: number[] = [];
  let current = t.map((_, j) => j + 1);
  current.unshift(0);
  for (let i = 1; i <= s.length; i++) {
    const next = [i];
    for (let j = 1; j <= t.length; j++) {
      const cost = s[i - 1] === t[j - 1] ? 0 : 1;
      let best = Math.min((current[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (current[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1]) best = Math.min(best, (previous[j - 2] ?? 0) + 1);
      next.push(best);
    }
    previous = current;
    current = next;
  }
  return current[t.length] ?? 0;
}

/** The candidate that was most likely meant, or nothing when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.normalize('NFKC').toLowerCase().trim();
  let best: string | undefined;
  let bestScore = Infinity;
  for (const candidate of candidates) {
    const other = candidate.normalize('NFKC').toLowerCase();
    if (other === wanted) return candidate;
    const length = Math.max([...wanted].length, [...other].length);
    if (Math.abs(wanted.length - other.length) > 3 && !other.includes(wanted) && !wanted.includes(other)) continue;
    const slips = distance(wanted, other);
    const contained = wanted.length > 1 && other.length > 1 && (other.includes(wanted) || wanted.includes(other));
    const score = contained ? Math.min(slips, 0.5 + slips / 10) : slips;
    const allowed = contained ? 3 : length <= 2 ? 1 : length <= 4 ? 2 : Math.ceil(length / 3);
    if (score <= allowed && score < bestScore && slips < length) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** The end of a remedy: ` 是不是“青岛校友会”？` or nothing. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : `是不是“${found}”？`;
}
