import type { Entry } from '../entry.ts';
import { groupsAt, numberAt } from '../entry-values.ts';
import { isWritten } from '../owner.ts';
import { positionOf, type EntryRule, type Remark } from '../rule.ts';

const farOver = 3;

/** The sums of a giving project are dated, fit each other, and each year is reported once. */
export const givingFiguresAgree: EntryRule = {
  name: 'giving/figures',
  severity: 'error',
  *check(entry) {
    if (entry.collection !== 'giving' || entry.lang !== 'zh') return;
    const at = (path: string) => ({ at: positionOf(entry, path), path });
    const goal = numberAt(entry.data, 'goal');
    const raised = numberAt(entry.data, 'raised');
    const smallest = numberAt(entry.data, 'smallest');
    if (raised !== undefined && !isWritten(entry, 'asOf')) {
      yield { ...at('raised'), problem: `写了已筹 ${raised} 元，没有写统计到哪天。`, remedy: '加一行，例如“截至: 2026-09-30”。' };
    }
    if (goal !== undefined && raised !== undefined && raised > goal * farOver) {
      yield {
        ...at('raised'), severity: 'warning', problem: `已筹 ${raised} 元，是目标 ${goal} 元的 ${farOver} 倍以上。`,
        remedy: '核对两个数的单位，都以元计；确实超出这么多，就改“目标”。',
      };
    }
    if (goal !== undefined && raised !== undefined && entry.data['state'] === 'done' && raised < goal) {
      yield {
        ...at('state'), severity: 'warning', problem: `进度写成“完成”，已筹 ${raised} 元却不到目标 ${goal} 元。`,
        remedy: '核对数字；提前结束的项目，在正文里说明原因，并删掉“目标”。',
      };
    }
    if (goal !== undefined && smallest !== undefined && smallest > goal) {
      yield { ...at('smallest'), problem: `起点 ${smallest} 元高于目标 ${goal} 元。`, remedy: '核对后改正其中一个。' };
    }
    if (entry.data['state'] !== 'done' && !isWritten(entry, 'donateUrl') && !isWritten(entry, 'contact')) {
      yield {
        ...at('state'), severity: 'warning', problem: '项目还在进行，却没有写怎样捐赠。',
        remedy: '加上“捐赠链接”，或者写公务邮箱“联系: giving@……”。',
      };
    }
    yield* repeatedYears(entry);
    yield* overspending(entry, raised);
  },
};

function* repeatedYears(entry: Entry): Iterable<Remark> {
  const years = groupsAt(entry.data, 'reports').map((report) => numberAt(report, 'year'));
  for (const [index, year] of years.entries()) {
    if (year === undefined || years.indexOf(year) === index) continue;
    const path = `reports.${index}.year`;
    yield { at: positionOf(entry, path), path, problem: `${year} 年的报告写了两次。`, remedy: '合成一行，或者改正写错的年份。' };
  }
}

function* overspending(entry: Entry, raised: number | undefined): Iterable<Remark> {
  const spent = groupsAt(entry.data, 'reports').reduce((sum, report) => sum + (numberAt(report, 'spent') ?? 0), 0);
  if (raised === undefined || spent <= raised) return;
  yield {
    at: positionOf(entry, 'reports'), path: 'reports', severity: 'warning',
    problem: `历年支出合计 ${spent} 元，多于已筹 ${raised} 元。`, remedy: '核对支出和已筹；有配比或利息，就在报告的“说明”里写明。',
  };
}
