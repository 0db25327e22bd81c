import type { Finding, Fix } from './finding.ts';
import type { SourceText } from './source-text.ts';

interface Slip {
  rule: string;
  column: number;
  problem: string;
  remedy: string;
  repaired: string;
}

const blockScalar = /^[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/** A value as a quoted YAML text. */
export function quoted(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/**
 * The slips of people who do not think in YAML (full-width colons, tabs, `#`, `[`, `: ` in a title), line by line,
 * together with a repaired text that has the same number of lines, so that the rest of the file can still be read.
 */
export function findSlips(source: SourceText, from: number, to: number, knownKeys: ReadonlySet<string>) {
  const findings: Finding[] = [];
  const repaired: string[] = [];
  const lines = source.text.slice(from, to).split('\n');
  const firstLine = source.position(from).line;
  let blockIndent = -1;
  let above: { indent: number; hasValue: boolean } | undefined;

  for (const [index, line] of lines.entries()) {
    const indent = line.search(/\S/);
    if (blockIndent >= 0 && (indent === -1 || indent > blockIndent)) {
      repaired.push(line);
      continue;
    }
    blockIndent = -1;
    const lineNumber = firstLine + index;
    const start = source.lineStarts[lineNumber - 1] ?? from;
    let text = line;
    for (const look of [strayIndent(above), ...looks]) {
      const slip = look(text, knownKeys);
      if (!slip) continue;
      const fix: Fix = { from: start, to: start + line.length, text: slip.repaired };
      findings.push({
        rule: slip.rule, severity: 'error', file: source.file, line: lineNumber, column: slip.column, field: '',
        problem: slip.problem, remedy: slip.remedy, fix,
      });
      text = slip.repaired;
    }
    const field = valueOf(text);
    if (blockScalar.test(field?.value ?? '')) blockIndent = Math.max(0, text.search(/\S/));
    if (field?.key) above = { indent: text.search(/[^\s-]/), hasValue: field.value !== '' };
    repaired.push(text);
  }
  return { findings: lastFixOfEachLine(findings), repaired: repaired.join('\n') };
}

/** Several slips of one line are mended together: only the last fix, which holds them all, is kept on each. */
function lastFixOfEachLine(findings: Finding[]): Finding[] {
  const last = new Map(findings.map((finding) => [finding.line, finding.fix]));
  return findings.map((finding) => {
    const fix = last.get(finding.line);
    return fix ? { ...finding, fix } : finding;
  });
}

function valueOf(line: string): { key: string; prefix: string; value: string; column: number } | undefined {
  const match = /^(\s*(?:- +)*)([^\s:#"'[{-][^:]*?|"[^"]*"|'[^']*')(\s*:)(?:(\s+)(.*))?$/.exec(line);
  if (match) {
    const prefix = `${match[1]}${match[2]}${match[3]}${match[4] ?? ' '}`;
    return { key: match[2] ?? '', prefix, value: (match[5] ?? '').trimEnd(), column: prefix.length + 1 };
  }
  const item = /^(\s*(?:- +)+)(.*)$/.exec(line);
  if (item) return { key: '', prefix: item[1] ?? '', value: (item[2] ?? '').trimEnd(), column: (item[1] ?? '').length + 1 };
  return undefined;
}

type Look = (line: string, knownKeys: ReadonlySet<string>) => Slip | undefined;

const tabIndent: Look = (line) => {
  const match = /^([ ]*\t[\t ]*)/.exec(line);
  if (!match || line.trim() === '') return undefined;
  const repaired = `${(match[1] ?? '').replaceAll('\t', '  ')}${line.trimStart()}`;
  return {
    rule: 'yaml/tab', column: line.indexOf('\t') + 1, problem: '这一行用制表符（Tab）缩进。',
    remedy: `改用空格缩进：${repaired}`, repaired,
  };
};

/** A field that hangs under another one which already has its value. */
const strayIndent = (above: { indent: number; hasValue: boolean } | undefined): Look => (line, knownKeys) => {
  const key = /^\s*([\p{L}\p{N}_-]{1,20})\s*[:：]/u.exec(line)?.[1];
  const indent = line.search(/\S/);
  if (!above?.hasValue || !key || !knownKeys.has(key) || indent <= above.indent) return undefined;
  const repaired = `${' '.repeat(above.indent)}${line.trimStart()}`;
  return {
    rule: 'yaml/indent', column: indent + 1, problem: `“${key}”前面多了空格，会被并进上一行。`,
    remedy: `和上一行左边对齐：${repaired}`, repaired,
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

const awkwardStart: Record<string, string> = {
  '[': '方括号', '{': '花括号', ']': '方括号', '}': '花括号', '@': '@', '`': '反引号', '%': '百分号', '&': '& 号',
  '*': '星号', '!': '叹号', '|': '竖线', '>': '大于号', ',': '逗号', '?': '问号', '"': '引号', "'": '引号',
};

const awkwardValue: Look = (line) => {
  const found = valueOf(line);
  if (!found?.value) return undefined;
  const { value, prefix, column } = found;
  const first = value[0] ?? '';
  const mark = awkwardStart[first];
  if (!mark || isWellFormed(value, first)) return undefined;
  const bare = first === '"' || first === "'" ? value.replace(/^["']/, '').replace(/["']$/, '') : value;
  const repaired = `${prefix}${quoted(first === '"' && /"/.test(bare) ? value : bare)}`;
  return {
    rule: 'yaml/quote', column,
    problem: first === '"' || first === "'" ? `“${value}”的引号没有配对。` : `“${value}”以${mark}开头，会被当成格式符号。`,
    remedy: `给这个值加上半角引号：${repaired.trim()}`, repaired,
  };
};

function isWellFormed(value: string, first: string): boolean {
  if (first === '[' || first === '{') return closesAtEnd(value);
  if (first === '"') return /^"(?:[^"\\]|\\.)*"\s*(?:#.*)?$/.test(value);
  if (first === "'") return /^'(?:[^']|'')*'\s*(?:#.*)?$/.test(value);
  if (first === '|' || first === '>') return blockScalar.test(value);
  if (first === '?') return !/^\?\s/.test(value);
  return false;
}

/** Whether the bracket that opens a value is the one that closes it. */
function closesAtEnd(value: string): boolean {
  let depth = 0;
  for (const [index, character] of [...value.trimEnd()].entries()) {
    if (character === '[' || character === '{') depth++;
    if (character === ']' || character === '}') depth--;
    if (depth === 0) return index === [...value.trimEnd()].length - 1;
  }
  return false;
}

const plainValue = (value: string) => value !== '' && !/^["'[{|>&*!]/.test(value);

const hashInValue: Look = (line) => {
  const found = valueOf(line);
  if (!found || /^\s*#/.test(line)) return undefined;
  const written = found.value;
  if (!/^#/.test(written) && !(plainValue(written) && /\s#/.test(written))) return undefined;
  const at = written.search(/(?:^|\s)#/) + (/^#/.test(written) ? 0 : 1);
  const repaired = `${found.prefix}${quoted(written)}`;
  return {
    rule: 'yaml/hash', column: found.column + at, problem: `“#”后面的“${written.slice(at + 1)}”会被当成注释丢掉。`,
    remedy: `给整个值加上半角引号：${repaired.trim()}。如果本来就是注释，把它单独放一行。`, repaired,
  };
};

const colonInValue: Look = (line) => {
  const found = valueOf(line);
  if (!found?.key || !plainValue(found.value) || !/:(?:\s|$)/.test(found.value)) return undefined;
  const repaired = `${found.prefix}${quoted(found.value)}`;
  return {
    rule: 'yaml/colon', column: found.column + found.value.search(/:(?:\s|$)/),
    problem: `“${found.value}”里有半角冒号加空格，会被当成另一项。`, remedy: `给整个值加上半角引号：${repaired.trim()}`, repaired,
  };
};

const looks: Look[] = [
  tabIndent, wideIndent, wideDash, wideColon, tightColon, awkwardValue, hashInValue, colonInValue,
];
