import type { Language } from '#domain/addresses.ts';
import type { NumberView } from '#domain/pages-view.ts';
import { printedMoment, printedNumber } from '#domain/view-facts.ts';
import { rows } from './rows.ts';

/** The figures of the school, each with its source and its day. */
export async function numberViews(lang: Language): Promise<NumberView[]> {
  return (await rows('numbers')).map(({ name, nameEn, value, unit = '', source, asOf }) => ({
    value: printedNumber(value), unit: lang === 'en' ? '' : unit, name: lang === 'en' ? nameEn ?? name : name, source,
    day: printedMoment(asOf, lang),
    ...(lang === 'en' && { sourceLang: 'zh-CN' as const }), ...(lang === 'en' && nameEn === undefined && { nameLang: 'zh-CN' as const }),
  }));
}
