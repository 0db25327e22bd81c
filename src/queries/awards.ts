import type { RowData } from '#schemas/registry.ts';
import { remembered } from './remembered.ts';
import { rows } from './rows.ts';

export type Award = RowData<'honours'>;

/** The awards of the association that each person has won, newest first. */
export function awardsByPerson(): Promise<Map<string, Award[]>> {
  return remembered('awards-by-person', async () => {
    const won = (await rows('honours')).filter(({ person }) => person !== undefined);
    return Map.groupBy(won.toSorted((a, b) => b.year - a.year), ({ person }) => person as string);
  });
}
