/** The next year, from this one on, in which those who left in a year meet, and how many years after. */
export function nextReunion(left: number, thisYear: number, reunionYears: readonly number[]): { year: number; after: number } | undefined {
  const [after] = [...reunionYears].sort((a, b) => a - b).filter((years) => left + years >= thisYear);
  return after === undefined ? undefined : { year: left + after, after };
}
