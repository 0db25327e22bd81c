import type { Field } from './field-tree.ts';

type Values = Record<string, unknown>;

/** A reference as it stands in the data: its path, `speakers.0`, what it points at, and how to replace it. */
export interface ReferenceSite {
  path: string;
  collection: string;
  /** The name or id that was written; after reading always the id. */
  id: string;
  field: Field;
  replace: (id: string) => void;
}

/** Every reference in the values of an entry or a row, wherever the schema has one. */
export function* referencesIn(values: Values, fields: readonly Field[], path = ''): Generator<ReferenceSite> {
  for (const field of fields) {
    const here = path ? `${path}.${field.key}` : field.key;
    yield* inField(field, values[field.key], here, (id) => { values[field.key] = id; });
  }
}

function* inField(field: Field, value: unknown, path: string, replace: (id: string) => void): Generator<ReferenceSite> {
  if (typeof value === 'string' && field.collection) {
    yield { path, collection: field.collection, id: value, field, replace };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (field.item) yield* inField(field.item, item, `${path}.${index}`, (id) => { value[index] = id; });
    }
  } else if (typeof value === 'object' && value !== null && field.fields) {
    yield* referencesIn(value as Values, field.fields, path);
  }
}
