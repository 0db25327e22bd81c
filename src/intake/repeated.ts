/** Each item that shares its key with an earlier one, together with the first of them; no key, no match. */
export function repeated<T>(items: Iterable<T>, keyOf: (item: T) => string | undefined): { item: T; first: T }[] {
  const firsts = new Map<string, T>();
  const found: { item: T; first: T }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else found.push({ item, first });
  }
  return found;
}
