const known = new Map<string, Promise<unknown>>();

/** The answer to a question that does not change within one build; in development content may change at any time. */
export function remembered<T>(question: string, answer: () => Promise<T>): Promise<T> {
  if (import.meta.env.DEV) return answer();
  const found = known.get(question) ?? answer();
  known.set(question, found);
  return found as Promise<T>;
}
