import type { PersonData } from '#domain/consent.ts';
import { isPublished } from '#domain/publication.ts';
import { loaded } from './loaded.ts';
import { remembered } from './remembered.ts';
import { siteSettings } from './site.ts';
import { keysTakenDown } from './taken-down.ts';

/** Everyone who has a page, as written, by id: only for asking what may be shown of them. */
export function everyPerson(): Promise<Map<string, PersonData>> {
  return remembered('people', load);
}

async function load(): Promise<Map<string, PersonData>> {
  const { today } = await siteSettings();
  const down = await keysTakenDown();
  const people = await loaded<PersonData>('people');
  return new Map(people
    .filter(({ id, data }) => !id.endsWith('.en') && isPublished({ ...data, withdrawn: down.has(`people/${id}`) }, today))
    .map(({ id, data }) => [id, data]));
}
