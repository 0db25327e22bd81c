const printed = (point: number) => point.toString(16).toUpperCase();

/** Characters as a style sheet lists them: `U+4E00,U+6821-6822`. */
export function unicodeRange(characters: Iterable<string>): string {
  const points = [...new Set(Array.from(characters, (character) => character.codePointAt(0)!))].sort((one, other) => one - other);
  const runs: { first: number; last: number }[] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.last === point - 1) run.last = point;
    else runs.push({ first: point, last: point });
  }
  return runs.map(({ first, last }) => `U+${printed(first)}${last > first ? `-${printed(last)}` : ''}`).join(',');
}
