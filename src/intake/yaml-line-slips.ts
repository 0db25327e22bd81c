import type { Look } from './yaml-slips.ts';

const tabIndent: Look = (line) => {
  const match = /^([ ]*\t[\t ]*)/.exec(line);
  if (!match || line.trim() === '') return undefined;
  const repaired = `${(match[1] ?? '').replaceAll('\t', '  ')}${line.trimStart()}`;
  return {
    rule: 'yaml/tab', column: line.indexOf('\t') + 1, problem: '这一行用制表符（Tab）缩进。',
    remedy: `改用空格缩进：${repaired}`, repaired,
  };
};

const wideIndent: Look = (line) => {
  const match = /^[ ]*(\u3000|\u00A0)[\u3000\u00A0 ]*/.exec(line);
  if (!match || line.trim() === '') return undefined;
  const repaired = `${match[0].replaceAll(/[\u3000\u00A0]/g, '  ')}${line.trimStart()}`;
  return {
    rule: 'yaml/indent', column: match[0].search(/[\u3000\u00A0]/) + 1, problem: '这一行用全角空格缩进。',
    remedy: `改用半角空格缩进：${repaired}`, repaired,
  };
};

const wideDash: Look = (line) => {
  const match = /^(\s*)([－•·●—–]|-(?=[^\s-]))\s*(\S.*)$/.exec(line);
  if (!match || /^\s*---/.test(line)) return undefined;
  const repaired = `${match[1]}- ${match[3]}`;
  return {
    rule: 'yaml/list-mark', column: (match[1] ?? '').length + 1,
    problem: match[2] === '-' ? '列表的减号后面少了一个空格。' : `列表的开头写成了“${match[2]}”。`,
    remedy: `改成半角减号加空格：${repaired.trim()}`, repaired,
  };
};

const wideColon: Look = (line, knownKeys) => {
  const match = /^(\s*(?:- +)?)([\p{L}\p{N}_-]{1,20})[ \u3000]*：[ \u3000]*(.*)$/u.exec(line);
  if (!match) return undefined;
  const [, indent = '', key = '', value = ''] = match;
  if (!knownKeys.has(key) && indent !== '') return undefined;
  const repaired = `${indent}${key}: ${value}`.trimEnd();
  return {
    rule: 'yaml/wide-colon', column: line.indexOf('：') + 1, problem: `“${key}”后面用了全角冒号“：”。`,
    remedy: `改成半角冒号加空格：${repaired.trim()}`, repaired,
  };
};

const tightColon: Look = (line, knownKeys) => {
  const match = /^(\s*(?:- +)?)([\p{L}\p{N}_-]{1,20}):(\S.*)$/u.exec(line);
  if (!match || !knownKeys.has(match[2] ?? '')) return undefined;
  const repaired = `${match[1]}${match[2]}: ${match[3]}`;
  return {
    rule: 'yaml/colon-space', column: line.indexOf(':') + 2, problem: `“${match[2]}”的冒号后面少了一个空格。`,
    remedy: `加一个空格：${repaired.trim()}`, repaired,
  };
};

/** YAML takes such a line for an instruction to itself and drops it without a word. */
const percentLine: Look = (line) => {
  if (!line.startsWith('%')) return undefined;
  return {
    rule: 'yaml/syntax', column: 1, problem: `“${line.trim()}”：这一行不像“名称: 值”。`, remedy: '每项写成“名称: 值”，一项一行。',
    repaired: '', isGuess: true,
  };
};

/** A field that hangs under another one which already has its value. */
export const strayIndent = (above: { indent: number; hasValue: boolean } | undefined): Look => (line, knownKeys) => {
  const key = /^\s*([\p{L}\p{N}_-]{1,20})\s*[:：]/u.exec(line)?.[1];
  const indent = line.search(/\S/);
  if (!above?.hasValue || !key || !knownKeys.has(key) || indent <= above.indent) return undefined;
  const repaired = `${' '.repeat(above.indent)}${line.trimStart()}`;
  return {
    rule: 'yaml/indent', column: indent + 1, problem: `“${key}”前面多了空格，会被并进上一行。`,
    remedy: `和上一行左边对齐：${repaired}`, repaired,
  };
};

/** The slips in how a line is begun: its indent, its list mark, its colon. */
export const lineSlips: Look[] = [percentLine, tabIndent, wideIndent, wideDash, wideColon, tightColon];
