import { textAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

const mostCharacters = 14;

/** The slip hung over a picture has at most fourteen characters in at most two columns. */
export const slipsFitThePlate: EntryRule = {
  name: 'stories/slip',
  severity: 'error',
  *check(entry) {
    const slip = textAt(entry.data, 'slip');
    if (entry.collection !== 'stories' || entry.lang !== 'zh' || !slip) return;
    const columns = slip.split(/[/／]/u);
    const length = columns.reduce((sum, column) => sum + [...column.trim()].length, 0);
    const at = positionOf(entry, 'slip');
    if (length > mostCharacters) {
      yield { at, path: 'slip', problem: `签条“${slip}”有 ${length} 个字，放不下。`, remedy: `删到 ${mostCharacters} 字以内。` };
    }
    if (columns.length > 2) {
      yield { at, path: 'slip', problem: `签条“${slip}”分成了 ${columns.length} 行。`, remedy: '只留一个 /，最多分两行。' };
    }
    if (columns.length === 2 && columns.some((column) => column.trim() === '')) {
      yield { at, path: 'slip', problem: `签条“${slip}”有一行是空的。`, remedy: '/ 的前后都要有字；只有一行就删掉 /。' };
    }
  },
};
