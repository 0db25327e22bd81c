import { withBase } from './addresses.ts';

/** The same values with links as this site's base has them. */
export function basedValues<T extends { href?: string }>(values: readonly T[], base: string | undefined): T[] {
  return values.map((value) => (value.href === undefined ? value : { ...value, href: withBase(value.href, base) }));
}

export function basedRows<T extends { href?: string }>(
  rows: readonly { name: string; values: readonly T[] }[], base: string | undefined,
): { name: string; values: T[] }[] {
  return rows.map(({ name, values }) => ({ name, values: basedValues(values, base) }));
}
