/** A period of study as far as years go; 级 counts from the entry, 届 from the graduation. */
export interface StudyYears {
  degree?: string;
  entry?: number;
  graduate?: number;
}

/** `1998级`: the class by the year of entry. */
export function entryClass(year: number): string {
  return `${year}级`;
}

/** `2002届`: the class by the year of graduation. */
export function graduationClass(year: number): string {
  return `${year}届`;
}

/** `1998级 · 2002届`, or the one that is known, or nothing. */
export function classYears({ entry, graduate }: StudyYears): string {
  return [
    ...(entry === undefined ? [] : [entryClass(entry)]),
    ...(graduate === undefined ? [] : [graduationClass(graduate)]),
  ].join(' · ');
}

// People belong to the class of their first degree, even if they came back for another.
const degreeOrder = ['bachelor', 'college', undefined, 'master', 'doctor'];

const rank = (study: StudyYears) => degreeOrder.indexOf(study.degree);

/** The period of study that decides to which class someone belongs. */
export function mainEducation<T extends StudyYears>(education: readonly T[] | undefined): T | undefined {
  return [...(education ?? [])].sort((a, b) => rank(a) - rank(b) || firstYear(a) - firstYear(b))[0];
}

function firstYear({ entry, graduate }: StudyYears): number {
  return entry ?? graduate ?? Number.POSITIVE_INFINITY;
}

const digits = '〇一二三四五六七八九';
const writtenClass = /(?<![\d第])(\d{4}|\d{2}|[〇零一二三四五六七八九]{4}|[〇零一二三四五六七八九]{2})\s?(级|届)/gu;

export interface ClassMention {
  year: number;
  by: 'entry' | 'graduation';
}

/**
 * Every class that a text names, however it is written: `1998级`, `98级`, `九八级`, `2002届`. Two digits stand for the
 * latest such year that has come.
 */
export function classMentions(text: string, thisYear: number): ClassMention[] {
  return [...text.matchAll(writtenClass)].map(([, written = '', suffix]) => {
    const figures = written.replace(/\D/gu, (digit) => String(Math.max(0, digits.indexOf(digit))));
    return { year: fullYear(figures, thisYear), by: suffix === '级' ? 'entry' : 'graduation' };
  });
}

function fullYear(figures: string, thisYear: number): number {
  if (figures.length === 4) return Number(figures);
  const inThisCentury = Math.floor(thisYear / 100) * 100 + Number(figures);
  return inThisCentury > thisYear ? inThisCentury - 100 : inThisCentury;
}
