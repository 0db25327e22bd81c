import { yearOf } from '#domain/days.ts';
import type { Entry, EntryValues } from '../entry.ts';
import { groupAt, groupsAt, numberAt } from '../entry-values.ts';
import { positionOf, type EntryRule, type Remark } from '../rule.ts';

const longestStudy = 12;
const youngest = 12;
const yearsAhead = 8;

/** Someone graduates after entering, within a plausible time, at a plausible age, and not long from now. */
export const educationYearsFit: EntryRule = {
  name: 'people/education',
  severity: 'error',
  *check(entry, corpus) {
    if (entry.collection !== 'people' || entry.lang !== 'zh') return;
    const thisYear = yearOf(corpus.now);
    const founded = corpus.site?.founded;
    for (const [index, study] of groupsAt(entry.data, 'education').entries()) {
      const path = `education.${index}`;
      yield* studyRemarks(entry, path, study, thisYear);
      const start = numberAt(study, 'entry');
      if (start === undefined || founded === undefined || start >= founded) continue;
      yield {
        at: positionOf(entry, `${path}.entry`), path: `${path}.entry`, severity: 'warning',
        problem: `学校 ${founded} 年建校，入学年却是 ${start}。`, remedy: '核对是哪一级；只写在本校的学历，前身学校要在正文里说明。',
      };
    }
  },
};

function* studyRemarks(entry: Entry, path: string, study: EntryValues, thisYear: number): Iterable<Remark> {
  const start = numberAt(study, 'entry');
  const end = numberAt(study, 'graduate');
  const at = (key: string) => ({ at: positionOf(entry, `${path}.${key}`), path: `${path}.${key}` });
  if (start !== undefined && start > thisYear) {
    yield { ...at('entry'), severity: 'warning', problem: `入学年 ${start} 还没有到。`, remedy: '核对是哪一级，改正入学年。' };
  }
  if (end !== undefined && end > thisYear + yearsAhead) {
    yield { ...at('graduate'), severity: 'warning', problem: `毕业年 ${end} 离现在太远。`, remedy: '核对是哪一届，改正毕业年；还没有毕业可以不写。' };
  }
  if (start !== undefined && end !== undefined && end <= start) {
    const swapped = end < start ? `多半是写反了：入学年 ${end}，毕业年 ${start}。` : '改正其中一个；不足一年的进修不写毕业年。';
    yield { ...at('graduate'), problem: `毕业年 ${end} 不晚于入学年 ${start}。`, remedy: swapped };
  } else if (start !== undefined && end !== undefined && end - start > longestStudy) {
    yield {
      ...at('graduate'), severity: 'warning',
      problem: `${start} 年入学、${end} 年毕业，隔了 ${end - start} 年。`, remedy: '核对两个年份；读了不止一段，就分成几段学历来写。',
    };
  }
  const lived = groupAt(entry.data, 'lived');
  const born = numberAt(lived, 'born');
  const died = numberAt(lived, 'died');
  if (start !== undefined && born !== undefined && start - born < youngest) {
    yield { ...at('entry'), problem: `${born} 年出生，${start} 年入学时才 ${start - born} 岁。`, remedy: '核对生年和入学年，改正写错的一个。' };
  }
  const last = end ?? start;
  if (last !== undefined && died !== undefined && last > died) {
    yield {
      ...at(end === undefined ? 'entry' : 'graduate'),
      problem: `学历里的 ${last} 年晚于卒年 ${died}。`, remedy: '核对卒年和学历，改正写错的一个。',
    };
  }
}
