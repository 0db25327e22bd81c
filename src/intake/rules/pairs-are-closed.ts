import { remarkOf } from '../copy/copy-rule.ts';
import { proseLines, type ProseLine } from '../copy/prose-lines.ts';
import type { EntryRule, Remark } from '../rule.ts';

const pairs: Record<string, string> = {
  '“': '”', '（': '）', '《': '》', '〈': '〉', '【': '】', '「': '」', '『': '』', '〔': '〕',
};
const opensWith = Object.fromEntries(Object.entries(pairs).map(([open, close]) => [close, open]));
const MARKS = /[“”（）《》〈〉【】「」『』〔〕]/g;
// 1） and 一） number the items of a list.
const ITEM_NUMBER = /(?:^|[\s，。；：、\uE000])(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z])$/;

interface Mark {
  line: ProseLine;
  index: number;
}

export const pairsAreClosed: EntryRule = {
  name: 'zh/pair',
  severity: 'warning',
  *check(entry) {
    const paragraphs = paragraphsOf(proseLines(entry));
    for (const [index, lines] of paragraphs.entries()) {
      // A speech of several paragraphs opens each of them and closes only the last.
      const goesOn = paragraphs[index + 1]?.[0]?.text.trimStart().startsWith('“') ?? false;
      yield* remarks(lines, goesOn);
    }
  },
};

function paragraphsOf(lines: readonly ProseLine[]): ProseLine[][] {
  const paragraphs: ProseLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.paragraph === line.paragraph) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function* remarks(lines: readonly ProseLine[], goesOn: boolean): Generator<Remark> {
  const open = new Map<string, Mark[]>();
  for (const line of lines) {
    for (const { 0: mark, index } of line.text.matchAll(MARKS)) {
      const opening = opensWith[mark];
      if (opening === undefined) open.set(mark, [...(open.get(mark) ?? []), { line, index }]);
      else if (!open.get(opening)?.pop() && !(mark === '）' && ITEM_NUMBER.test(line.text.slice(0, index)))) {
        yield remarkOf(line, {
          from: index, to: index + 1, wrong: `里的 ${mark} 前面没有 ${opening}`, remedy: `补上 ${opening}，或删去 ${mark}`,
        });
      }
    }
  }
  for (const [mark, marks] of open) {
    if (mark === '“' && goesOn) continue;
    for (const { line, index } of marks) {
      const close = pairs[mark];
      yield remarkOf(line, {
        from: index, to: index + 1, wrong: `里的 ${mark} 没有收尾`, remedy: `在该结束的地方补上 ${close}`,
      });
    }
  }
}
