import { visibleHonour, visibleLiaison } from '#domain/visible-rows.ts';
import type { DataFileName, RowData } from '#schemas/registry.ts';
import { loaded } from './loaded.ts';
import { everyPerson } from './people.ts';
import { siteSettings } from './site.ts';

/** The rows of a list as they were written; only for lists that name no people. */
async function plainRows<D extends DataFileName>(list: D): Promise<(RowData<D> & { rowId: string })[]> {
  const found = await loaded<RowData<D>>(list);
  return found.map((row) => ({ ...row.data, rowId: row.id }));
}

/** The rows of a list with everything gone that the people in them did not agree to. */
export async function rows<D extends DataFileName>(list: D): Promise<RowData<D>[]> {
  const { today } = await siteSettings();
  const all = await plainRows(list);
  if (list === 'takedown' || list === 'redirects') return [];
  if (list === 'liaisons') {
    return (all as unknown as RowData<'liaisons'>[]).flatMap((row) => visibleLiaison(row, today) ?? []) as never;
  }
  if (list === 'honours') {
    const people = await everyPerson();
    return (all as unknown as RowData<'honours'>[])
      .flatMap((row) => visibleHonour(row, row.person ? people.get(row.person) : undefined, today) ?? []) as never;
  }
  return all;
}
