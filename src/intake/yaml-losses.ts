import type { Finding, Position } from './finding.ts';
import type { SourceText } from './source-text.ts';

const afterHan = '(?<=[\\p{Script=Han}，。、；：！？”’）》】」』…—])';
const beforeHan = '(?=[\\p{Script=Han}，。、；：！？“‘（《【「『…—])';
const spaceInHan = new RegExp(`${afterHan} ${beforeHan}`, 'gu');

/** A text that was written over several lines: YAML joins them with spaces, which Chinese does not have. */
export function folded(text: string, written: string): string {
  return written.includes('\n') && !/^\|/.test(written) ? text.replace(spaceInHan, '') : text;
}

/** What YAML takes for a comment behind a value, in lines that are not told of one by one. */
export function lostComment(text: SourceText, end: number, file: string, place: (offset: number) => Position): Finding[] {
  const [lost] = /^[ \t]+#.*/.exec(text.line(text.position(end).line).slice(text.position(end).column - 1)) ?? [];
  if (lost === undefined) return [];
  return [{
    rule: 'yaml/hash', severity: 'error', file, ...place(end + lost.indexOf('#')), field: '',
    problem: `“#”后面的“${lost.slice(lost.indexOf('#') + 1).trim()}”会被当成注释丢掉。`,
    remedy: '给整个值加上半角引号。如果本来就是注释，把它单独放一行。',
  }];
}
