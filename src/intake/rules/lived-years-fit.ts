import { yearOf } from '#domain/days.ts';
import { groupAt, groupsAt, numberAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

const longestLife = 120;

/** The years of birth and death stand only with the dead, in order, and the life's other years lie between them. */
export const livedYearsFit: EntryRule = {
  name: 'people/lived',
  severity: 'error',
  *check(entry, corpus) {
    const lived = groupAt(entry.data, 'lived');
    if (entry.collection !== 'people' || entry.lang !== 'zh' || !lived) return;
    const born = numberAt(lived, 'born');
    const died = numberAt(lived, 'died');
    const at = (path: string) => ({ at: positionOf(entry, path), path });
    if (entry.data['deceased'] !== true) {
      yield {
        ...at('lived'), problem: '写了生卒，却没有写明此人已故。',
        remedy: '此人已故就加一行“已故: 是”；健在就删掉“生卒”，网站不公开健在者的生年。',
      };
    }
    if (died === undefined) return;
    if (died > yearOf(corpus.now)) {
      yield { ...at('lived.died'), severity: 'warning', problem: `卒年 ${died} 还没有到。`, remedy: '核对去世的年份后改正。' };
    }
    if (born !== undefined && born > died) {
      yield { ...at('lived.born'), problem: `生年 ${born} 晚于卒年 ${died}。`, remedy: '核对后改正，多半是两个年份写反了。' };
    } else if (born !== undefined && died - born > longestLife) {
      yield {
        ...at('lived.born'), severity: 'warning',
        problem: `从 ${born} 到 ${died} 有 ${died - born} 年。`, remedy: '核对生年和卒年，改正写错的数字。',
      };
    }
    for (const [index, { year }] of groupsAt(entry.data, 'life').entries()) {
      if (typeof year !== 'number' || born === undefined || year >= born) continue;
      yield { ...at(`life.${index}.year`), problem: `年表里的 ${year} 年早于生年 ${born}。`, remedy: '核对这一年和生年，改正写错的一个。' };
    }
  },
};
