import type { Language } from '#domain/addresses.ts';
import type { CampusPlanView, PlanPlace } from '#domain/culture-view.ts';
import type { RowData } from '#schemas/registry.ts';
import { publishedEntries } from './published.ts';
import { remembered } from './remembered.ts';
import { rows } from './rows.ts';
import { entryTitle } from './titles.ts';

type Spot = { x: number; y: number };

const byTheSea = new Set(['harbour', 'shipyard', 'regatta', 'pine', 'bridge']);

/** The plan of the campus: what has a page first, then the other places; nothing where no place is known. */
export function campusPlan(lang: Language): Promise<CampusPlanView | undefined> {
  return remembered(`campus-plan/${lang}`, () => draw(lang));
}

async function draw(lang: Language): Promise<CampusPlanView | undefined> {
  const entries = (await publishedEntries('culture', lang)).filter(({ data }) => data['place']);
  const withPage = entries.map((entry): PlanPlace => ({
    ...(entry.data['place'] as Spot), name: entryTitle(entry), href: entry.address,
    ...(entry.textLang !== lang && { lang: 'zh-CN' as const }),
  }));
  const named = (await rows('places')).filter(isOnPlan)
    .filter((row) => !withPage.some((place) => Math.abs(place.x - row.x) < 2 && Math.abs(place.y - row.y) < 2))
    .map(({ name, nameEn, x, y }): PlanPlace => ({ name: lang === 'en' ? nameEn : name, x, y }));
  const places = [...withPage, ...named];
  if (places.length === 0) return undefined;
  const colleges = (await rows('colleges')).filter((row): row is RowData<'colleges'> & Spot => row.x !== undefined && row.y !== undefined);
  return {
    places, halls: colleges.map(({ x, y }) => ({ x, y })),
    isCoast: entries.filter(({ data }) => byTheSea.has(String(data['scene']))).length > 1,
  };
}

function isOnPlan(row: RowData<'places'>): row is RowData<'places'> & Spot {
  return row.kind === 'campus' && row.x !== undefined && row.y !== undefined;
}
