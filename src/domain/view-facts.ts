/** One value of a fact as a page prints it. */
export interface FactValue {
  text: string;
  href?: string;
  /** Set where the text is in another language than the page. */
  lang?: 'zh-CN' | 'en';
}

/** A line of the facts of an entry: values beside a name, or a small table. */
export type Fact =
  | { name: string; values: FactValue[] }
  | { name: string; columns: string[]; rows: FactValue[][][] };

/** Fields that are shown elsewhere on the page, or only steer how it looks. */
export const fieldsBesideFacts: ReadonlySet<string> = new Set([
  'name', 'title', 'dek', 'summary', 'headline', 'cover', 'portrait', 'gallery', 'print', 'scene', 'light', 'plate', 'slip', 'cloth',
  'surname', 'draft', 'publishAt', 'redirectFrom', 'piiAllowed', 'featured', 'consent', 'minor', 'editorNote', 'sort', 'x', 'y', 'focal',
  'quote', 'intro', 'qr', 'id', 'order', 'rowId', 'nameEn', 'awardEn', 'eventEn',
]);

/** The value of `lang` for a text that is mostly Chinese on an English page, for those who listen to it. */
export function foreignLanguage(text: string, lang: 'zh' | 'en'): 'zh-CN' | undefined {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return lang === 'en' && count(/\p{Script=Han}/gu) > count(/[A-Za-z]/g) ? 'zh-CN' : undefined;
}

/** A text as it was written. */
export function printedText(text: string, lang: 'zh' | 'en'): FactValue {
  const foreign = foreignLanguage(text, lang);
  return foreign ? { text, lang: foreign } : { text };
}

/** A day or a minute as readers of a language write it. */
export function printedMoment(moment: string, lang: 'zh' | 'en'): string {
  const [, year = '', month, day, clock] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/.exec(moment) ?? [];
  const time = clock && clock !== '00:00' ? ` ${clock}` : '';
  if (lang === 'zh') return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}${time}`;
  const name = month ? englishMonths[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ') + time;
}

const englishMonths = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

export function printedNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, value >= 10_000 ? ',' : '');
}
