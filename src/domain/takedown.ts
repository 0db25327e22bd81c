import { entryKeyOfPath } from './entry-of-path.ts';

/** A row of the takedown list as far as it says what is gone. */
export interface Takedown {
  url?: string;
  /** Id of a person. */
  person?: string;
}

/** The keys, `people/lin-haiyan`, of all entries that were taken down. */
export function takenDown(rows: Iterable<Takedown>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { url, person } of rows) {
    const key = url === undefined ? undefined : entryKeyOfPath(url);
    if (key !== undefined) keys.add(key);
    if (person !== undefined) keys.add(`people/${person}`);
  }
  return keys;
}
