/** Every circle that following `next` leads into, each once, beginning with its first id in the order given. */
export function cyclesIn(ids: Iterable<string>, next: (id: string) => string | undefined): string[][] {
  const finished = new Set<string>();
  const cycles: string[][] = [];
  for (const start of ids) {
    const way: string[] = [];
    const places = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !finished.has(at) && !places.has(at)) {
      places.set(at, way.length);
      way.push(at);
      at = next(at);
    }
    const from = at === undefined ? undefined : places.get(at);
    if (from !== undefined) cycles.push(way.slice(from));
    for (const id of way) finished.add(id);
  }
  return cycles;
}
