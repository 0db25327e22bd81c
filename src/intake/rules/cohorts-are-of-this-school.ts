import { yearOf } from '#domain/days.ts';
import { numbersAt, textAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

const shortestStudy = 1;
const yearsAhead = 1;

/** The classes that an event is for had graduated, from this school, and are named once. */
export const cohortsAreOfThisSchool: EntryRule = {
  name: 'events/cohorts',
  severity: 'error',
  *check(entry, corpus) {
    if (entry.collection !== 'events' || entry.lang !== 'zh') return;
    const founded = corpus.site?.founded;
    const held = yearOf(textAt(entry.data, 'start') ?? corpus.now);
    const years = numbersAt(entry.data, 'cohorts');
    for (const [index, year] of years.entries()) {
      if (Number.isNaN(year)) continue;
      const path = `cohorts.${index}`;
      const remark = { at: positionOf(entry, path), path };
      if (founded !== undefined && year < founded + shortestStudy) {
        yield { ...remark, problem: `学校 ${founded} 年建校，不会有 ${year} 届。`, remedy: '核对届别，写毕业年份，不写入学年份。' };
      } else if (year > held + yearsAhead) {
        yield { ...remark, problem: `${held} 年的活动写了 ${year} 届，他们还没有毕业。`, remedy: '核对届别，写毕业年份，不写入学年份。' };
      } else if (years.indexOf(year) < index) {
        yield { ...remark, severity: 'warning', problem: `${year} 届写了两次。`, remedy: '删掉重复的一个。' };
      }
    }
  },
};
