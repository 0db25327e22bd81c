import type { EntryRule, Remark } from '../rule.ts';
import { MASK, proseLines, type ProseLine } from './prose-lines.ts';

/** A slip in a line: characters `from` to `to`, and what should stand there where that is certain. */
export interface Slip {
  from: number;
  to: number;
  /** What is wrong with it, said of the quoted words: `里的“,”是半角标点`. */
  wrong: string;
  right?: string;
  /** What to do where there is no certain replacement. */
  remedy?: string;
}

const AROUND = 6;

/** A rule about how Chinese is typed; its finder sees one line of prose at a time. */
export function copyRule(name: string, find: (line: ProseLine) => Iterable<Slip>): EntryRule {
  return {
    name,
    severity: 'warning',
    *check(entry) {
      for (const line of proseLines(entry)) {
        for (const slip of find(line)) yield remarkOf(line, slip);
      }
    },
  };
}

/** What is said of a slip in a line. */
export function remarkOf(line: ProseLine, { from, to, wrong, right, remedy }: Slip): Remark {
  const { text, written, at, offset, path } = line;
  const start = Math.max(0, from - AROUND, text.lastIndexOf(MASK, from - 1) + 1);
  const gap = text.indexOf(MASK, to);
  const before = from === 0 ? '' : written.slice(start, from);
  const after = written.slice(to, Math.min(to + AROUND, gap === -1 ? written.length : gap));
  return {
    at: offset === undefined ? at : { line: at.line, column: at.column + from },
    ...(path !== undefined && { path }),
    problem: `“${before}${written.slice(from, to)}${after}” ${wrong}。`,
    remedy: right === undefined ? `${remedy}。` : `改成“${before}${right}${after}”${remedy ?? ''}。`,
    ...(right !== undefined && offset !== undefined && { fix: { from: offset + from, to: offset + to, text: right } }),
  };
}
