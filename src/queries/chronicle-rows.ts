import type { Language } from '#domain/addresses.ts';
import { byDecade, onThisDay, printedMonthDay } from '#domain/chronicle.ts';
import type { AlmanacDay, ChronicleDecade, ChronicleRow } from '#domain/culture-view.ts';
import type { RowData } from '#schemas/registry.ts';
import { remembered } from './remembered.ts';
import { rows } from './rows.ts';
import { siteSettings } from './site.ts';

/** The chronicle of the school by decade. */
export function chronicle(lang: Language): Promise<ChronicleDecade[]> {
  return remembered(`chronicle/${lang}`, async () => byDecade(await rows('history'))
    .map(({ decade, rows: found }) => ({ decade, rows: found.map((row) => printed(row, lang)) })));
}

/** What happened on the day that counts as today, or on the next one that is known. */
export async function almanacDay(lang: Language): Promise<AlmanacDay | undefined> {
  const { today } = await siteSettings();
  const found = onThisDay(await rows('history'), today);
  if (!found) return undefined;
  return {
    day: printedMonthDay(found.day, lang), isToday: found.day === today.slice(5, 10),
    rows: found.rows.map((row) => printed(row, lang)),
  };
}

export function printed({ day, year, event, eventEn }: RowData<'history'>, lang: Language): ChronicleRow {
  const text = lang === 'en' ? eventEn ?? event : event;
  const isForeign = lang === 'en' && eventEn === undefined;
  return { year, day: day ? printedMonthDay(day, lang) : '', text, ...(isForeign && { lang: 'zh-CN' as const }) };
}
