import type { EntryValues } from './entry.ts';

export interface Named {
  id: string;
  data: EntryValues;
}

const normal = (name: string) => name.normalize('NFKC').replace(/[|｜\s]/g, '').toLowerCase();

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : [];
}

/** Every name under which an entry or a row can be written. */
export function namesOf({ data }: Named): string[] {
  const { name, title, nameEn, short, aliases, formerly } = data;
  return [
    ...textsOf(name), ...textsOf(title), ...textsOf(nameEn), ...textsOf(short), ...textsOf(aliases),
    ...textsOf(formerly).flatMap((names) => names.split(/[、，,；;]/)),
  ].filter((text) => text.trim() !== '');
}

/** Finds entries of one collection by id or by any of their names. */
export class NameIndex {
  readonly ids = new Map<string, Named>();
  readonly #byName = new Map<string, Set<Named>>();
  readonly #spellings = new Set<string>();

  add(named: Named): void {
    this.ids.set(named.id, named);
    for (const name of namesOf(named)) {
      const key = normal(name);
      this.#byName.set(key, (this.#byName.get(key) ?? new Set()).add(named));
      this.#spellings.add(name.replace(/[|｜]/g, ''));
    }
    this.#spellings.add(named.id);
  }

  /** The id itself, else everyone who bears the name: a proper name before an alias. */
  find(written: string): Named[] {
    const byId = this.ids.get(written);
    if (byId) return [byId];
    const all = [...(this.#byName.get(normal(written)) ?? [])];
    const proper = all.filter(({ data }) => [data['name'], data['title']].some((name) => typeof name === 'string' && normal(name) === normal(written)));
    return proper.length > 0 ? proper : all;
  }

  get spellings(): Iterable<string> {
    return this.#spellings;
  }
}
