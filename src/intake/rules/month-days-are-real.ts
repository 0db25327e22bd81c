import { daysInMonth } from '#domain/days.ts';
import { textAt } from '../entry-values.ts';
import { placeIn, rowsOf, siteSetting } from '../owner.ts';
import type { CorpusRule } from '../rule.ts';

const leapYear = 2000;
const monthDay = /^\d{2}-\d{2}$/u;

/** A day of every year is on the calendar; the 29th of February only comes in leap years. */
export const monthDaysAreReal: CorpusRule = {
  name: 'calendar/month-day',
  severity: 'error',
  *checkAll(corpus) {
    for (const row of rowsOf(corpus, 'history')) {
      const day = textAt(row.data, 'day');
      const year = row.data['year'];
      if (!day || !monthDay.test(day) || isReal(day, typeof year === 'number' ? year : leapYear)) continue;
      const isLeapDay = isReal(day, leapYear) && typeof year === 'number';
      yield {
        file: row.file, at: placeIn(row, 'day'), path: 'day',
        problem: isLeapDay ? `${year}年没有${inWords(day)}。` : `没有${inWords(day)}这一天。`,
        remedy: '查对这件事的日期后改正，例如 11-16；不知道哪一天就不写。',
      };
    }
    const anniversary = corpus.site?.anniversary;
    if (anniversary && monthDay.test(anniversary) && !isReal(anniversary, leapYear)) {
      yield {
        ...siteSetting(corpus, 'anniversary'),
        problem: `没有${inWords(anniversary)}这一天。`, remedy: '写校庆的月和日，例如 11-16。',
      };
    }
  },
};

function isReal(written: string, year: number): boolean {
  const [month = 0, day = 0] = written.split('-').map(Number);
  return day >= 1 && day <= daysInMonth(year, month);
}

function inWords(written: string): string {
  const [month, day] = written.split('-').map(Number);
  return `${month}月${day}日`;
}
