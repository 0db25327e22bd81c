import type { YAMLError } from 'yaml';
import type { Finding, Position } from './finding.ts';
import { SourceText } from './source-text.ts';

type Words = [problem: string, remedy: string];

const indentWords: Words = ['这一行的缩进和上下文对不齐。', '同一层的各行左边空一样多的空格。'];
const unreadableWords: Words = ['这一行不像“名称: 值”。', '每项写成“名称: 值”，一项一行。'];

const messages: Partial<Record<YAMLError['code'], Words>> = {
  BAD_INDENT: indentWords,
  TAB_AS_INDENT: ['这一行用制表符（Tab）缩进。', '改用空格缩进。'],
  MISSING_CHAR: ['这里少了一个符号，可能是引号、方括号没有配对，或冒号没有写。', '检查这一行：每项写成“名称: 值”，引号和括号成对。'],
  MULTILINE_IMPLICIT_KEY: unreadableWords,
  BLOCK_AS_IMPLICIT_KEY: ['一行里有两个“名称: 值”。', '一项一行；值里有半角冒号时给整个值加上半角引号。'],
  BAD_DQ_ESCAPE: ['双引号里有反斜线“\\”。', '把外面的双引号换成单引号。'],
  BAD_SCALAR_START: ['值的开头是格式符号。', '给整个值加上半角引号。'],
  UNEXPECTED_TOKEN: ['这里的写法看不懂。', '每项写成“名称: 值”，一项一行；值里有符号时加上半角引号。'],
  MULTIPLE_DOCS: ['中间多了一行分隔线。', '删掉多出来的分隔线。'],
  KEY_OVER_1024_CHARS: ['名称太长。', '每项写成“名称: 值”。'],
};

/** The line that breaks the YAML: what the parser stumbles over at a line's end stands on the line before. */
export function brokenLine(text: SourceText, error: YAMLError): number {
  return text.position(visibleOffset(text.text, error.pos[0])).line;
}

/** What is wrong with a line that the parser cannot read. */
export function syntaxFinding(file: string, error: YAMLError, place: (offset: number) => Position, text: SourceText): Finding {
  const line = text.line(brokenLine(text, error)).trim();
  const [problem, remedy] = wordsFor(error, text);
  return {
    rule: 'yaml/syntax', severity: 'error', file, ...place(visibleOffset(text.text, error.pos[0])), field: '',
    problem: line ? `“${line.length > 40 ? `${line.slice(0, 40)}……` : line}”：${problem}` : problem, remedy,
  };
}

function wordsFor(error: YAMLError, text: SourceText): Words {
  const line = text.line(brokenLine(text, error));
  const isIndentedPair = /^\s+(?:- +)?[^\s:"'[{][^:]*:(?:\s|$)/.test(line);
  if (isIndentedPair && ['MISSING_CHAR', 'UNEXPECTED_TOKEN'].includes(error.code)) return indentWords;
  if (error.code === 'MISSING_CHAR' && !/[:'"[\]{}]/.test(line)) return unreadableWords;
  return messages[error.code] ?? unreadableWords;
}

/** A text in which a line, and what hangs under it, is left empty, so that the rest can still be read. */
export function withoutLine(text: SourceText, number: number): SourceText {
  const lines = text.text.split('\n');
  const depth = indent(lines[number - 1] ?? '');
  lines[number - 1] = '';
  for (let at = number; at < lines.length && (indent(lines[at] ?? '') > depth || lines[at]?.trim() === ''); at++) lines[at] = '';
  return new SourceText(text.file, lines.join('\n'));
}

const indent = (line: string) => line.search(/\S/);

/** An error at a line's end or on blank space is shown on the last line that holds something. */
function visibleOffset(text: string, offset: number): number {
  let at = Math.min(offset, Math.max(0, text.length - 1));
  const rest = text.slice(at).search(/\S/);
  const lineEnd = text.indexOf('\n', at);
  if (rest === -1 || (lineEnd !== -1 && at + rest > lineEnd)) while (at > 0 && /\s/.test(text[at] ?? ' ')) at--;
  return at;
}
