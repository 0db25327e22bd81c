import type { EntryValues } from './entry.ts';

// Rules also meet entries of which some values were refused, so nothing is taken for granted about a value's kind.

export function textAt(values: EntryValues | undefined, key: string): string | undefined {
  const value = values?.[key];
  return typeof value === 'string' ? value : undefined;
}

export function numberAt(values: EntryValues | undefined, key: string): number | undefined {
  const value = values?.[key];
  return typeof value === 'number' ? value : undefined;
}

export function groupAt(values: EntryValues | undefined, key: string): EntryValues | undefined {
  const value = values?.[key];
  return isGroup(value) ? value : undefined;
}

/** The texts of a list; an item of another kind is an empty text, so that places still count. */
export function textsAt(values: EntryValues | undefined, key: string): string[] {
  return listAt(values, key).map((item) => (typeof item === 'string' ? item : ''));
}

export function numbersAt(values: EntryValues | undefined, key: string): number[] {
  return listAt(values, key).map((item) => (typeof item === 'number' ? item : NaN));
}

/** The groups of a list; an item of another kind is an empty group, so that places still count. */
export function groupsAt(values: EntryValues | undefined, key: string): EntryValues[] {
  return listAt(values, key).map((item) => (isGroup(item) ? item : {}));
}

export function listAt(values: EntryValues | undefined, key: string): unknown[] {
  const value = values?.[key];
  return Array.isArray(value) ? value : [];
}

/** Whether something was written there. */
export function has(values: EntryValues | undefined, key: string): boolean {
  const value = values?.[key];
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function isGroup(value: unknown): value is EntryValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
