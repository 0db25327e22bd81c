import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLError } from 'yaml';
import type { Finding, Position } from './finding.ts';
import { SourceText } from './source-text.ts';
import type { YamlNode } from './yaml-node.ts';
import { findSlips } from './yaml-slips.ts';

export interface YamlReading {
  root?: YamlNode;
  findings: Finding[];
}

/** The YAML between two offsets of a file, every scalar as text with its place, and all that is wrong with it. */
export function readYaml(source: SourceText, from: number, to: number, knownKeys: ReadonlySet<string>): YamlReading {
  const { findings, repaired } = findSlips(source, from, to, knownKeys);
  const offsetOfLine = source.position(from).line - 1;
  const text = new SourceText(source.file, repaired);
  const place = (offset: number): Position => {
    const { line, column } = text.position(offset);
    return { line: line + offsetOfLine, column };
  };
  const document = parseDocument(repaired, { schema: 'failsafe', uniqueKeys: true, strict: true, logLevel: 'silent' });
  for (const error of document.errors.slice(0, 3)) findings.push(syntaxFinding(source.file, error, place, text));
  if (document.errors.length > 0) return { findings };
  if (!document.contents) return { findings };

  // Offsets of the repaired text serve fixes only on lines that needed no repair.
  const original = (offset: number) => source.offset(place(offset));
  const convert = (node: Node | null, fallback: number): YamlNode => {
    const start = node?.range?.[0] ?? fallback;
    if (isAlias(node)) {
      findings.push(markFinding(source.file, place(start), `*${node.source}`));
      return { kind: 'scalar', text: '', quoted: true, at: place(start), from: original(start), to: original(start) };
    }
    if (isMap(node)) {
      return {
        kind: 'map', at: place(start),
        pairs: node.items.map((pair) => {
          const key = pair.key as Node;
          const [keyFrom = start, keyTo = start] = key.range ?? [];
          return {
            key: isScalar(key) ? String(key.value ?? '').trim() : '', at: place(keyFrom),
            from: original(keyFrom), to: original(keyTo), value: convert(pair.value as Node | null, keyTo),
          };
        }),
      };
    }
    if (isSeq(node)) return { kind: 'list', at: place(start), items: node.items.map((item) => convert(item as Node, start)) };
    const end = node?.range?.[1] ?? fallback;
    const scalar = isScalar(node) ? node : undefined;
    if (node && (node.tag || (scalar && 'anchor' in scalar && scalar.anchor))) {
      findings.push(markFinding(source.file, place(start), node.tag ?? `&${scalar?.anchor}`));
    }
    return {
      kind: 'scalar', text: String(scalar?.value ?? ''), quoted: scalar?.type !== undefined && scalar.type !== 'PLAIN',
      at: place(start), from: original(start), to: original(end),
    };
  };
  return { root: convert(document.contents as Node, 0), findings };
}

function markFinding(file: string, at: Position, mark: string): Finding {
  return {
    rule: 'yaml/quote', severity: 'error', file, ...at, field: '',
    problem: `“${mark}”会被当成格式符号。`, remedy: '给整个值加上半角引号。',
  };
}

const messages: Partial<Record<YAMLError['code'], [problem: string, remedy: string]>> = {
  DUPLICATE_KEY: ['这一项写了两次。', '删掉其中一行。'],
  BAD_INDENT: ['这一行的缩进和上下文对不齐。', '同一层的各行左边空一样多的空格。'],
  TAB_AS_INDENT: ['这一行用制表符（Tab）缩进。', '改用空格缩进。'],
  MISSING_CHAR: ['这里少了一个符号，可能是引号、方括号没有配对，或冒号没有写。', '检查这一行：每项写成“名称: 值”，引号和括号成对。'],
  MULTILINE_IMPLICIT_KEY: ['这一行不像“名称: 值”。', '每项写成“名称: 值”，一项一行。'],
  BLOCK_AS_IMPLICIT_KEY: ['一行里有两个“名称: 值”。', '一项一行；值里有半角冒号时给整个值加上半角引号。'],
  BAD_DQ_ESCAPE: ['双引号里有反斜线“\\”。', '把外面的双引号换成单引号。'],
  BAD_SCALAR_START: ['值的开头是格式符号。', '给整个值加上半角引号。'],
  UNEXPECTED_TOKEN: ['这里的写法看不懂。', '每项写成“名称: 值”，一项一行；值里有符号时加上半角引号。'],
  MULTIPLE_DOCS: ['中间多了一行分隔线 ---。', '删掉多出来的 ---。'],
  KEY_OVER_1024_CHARS: ['名称太长。', '每项写成“名称: 值”。'],
};

function syntaxFinding(file: string, error: YAMLError, place: (offset: number) => Position, text: SourceText): Finding {
  const [problem, remedy] = messages[error.code] ?? ['这里的写法看不懂。', '每项写成“名称: 值”，一项一行。'];
  const at = place(visibleOffset(text.text, error.pos[0]));
  const line = text.line(text.position(visibleOffset(text.text, error.pos[0])).line).trim();
  return {
    rule: error.code === 'DUPLICATE_KEY' ? 'yaml/twice' : 'yaml/syntax', severity: 'error', file, ...at, field: '',
    problem: line ? `“${line}”：${problem}` : problem, remedy,
  };
}

/** An error at a line's end or on blank space is shown on the last line that holds something. */
function visibleOffset(text: string, offset: number): number {
  let at = Math.min(offset, Math.max(0, text.length - 1));
  const rest = text.slice(at).search(/\S/);
  const lineEnd = text.indexOf('\n', at);
  if (rest === -1 || (lineEnd !== -1 && at + rest > lineEnd)) while (at > 0 && /\s/.test(text[at] ?? ' ')) at--;
  return at;
}
