import { takenDown } from '#domain/takedown.ts';
import type { RowData } from '#schemas/registry.ts';
import { loaded } from './loaded.ts';
import { remembered } from './remembered.ts';

/** The keys, `people/lin-haiyan`, of all entries that were taken down. */
export function keysTakenDown(): Promise<ReadonlySet<string>> {
  return remembered('takenDown', async () => takenDown((await loaded<RowData<'takedown'>>('takedown')).map(({ data }) => data)));
}
