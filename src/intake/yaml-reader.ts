import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import type { Finding, Position } from './finding.ts';
import { SourceText } from './source-text.ts';
import { brokenLine, syntaxFinding, withoutLine } from './yaml-errors.ts';
import { folded, lostComment } from './yaml-losses.ts';
import type { YamlNode, YamlPair } from './yaml-node.ts';
import { findSlips } from './yaml-slips.ts';

export interface YamlReading {
  root?: YamlNode;
  /** Whether lines had to be left out, so that what seems missing may stand in them. */
  isBroken: boolean;
  findings: Finding[];
}

// A file with more of them is no list of fields at all.
const mostBrokenLines = 12;

/** The YAML between two offsets of a file, every scalar as text with its place, and all that is wrong with it. */
export function readYaml(source: SourceText, from: number, to: number, knownKeys: ReadonlySet<string>): YamlReading {
  const { findings, repaired } = findSlips(source, from, to, knownKeys);
  const offsetOfLine = source.position(from).line - 1;
  let text = new SourceText(source.file, repaired);
  const place = (offset: number): Position => {
    const { line, column } = text.position(offset);
    return { line: line + offsetOfLine, column };
  };
  let document = parse(text.text);
  let brokenLines = 0;
  for (; document.errors[0] && brokenLines < mostBrokenLines; brokenLines++) {
    findings.push(syntaxFinding(source.file, document.errors[0], place, text));
    text = withoutLine(text, brokenLine(text, document.errors[0]));
    document = parse(text.text);
  }
  const isBroken = brokenLines > 0;
  if (document.errors.length > 0 || !document.contents) return { isBroken, findings };
  const convert = converter(source, text, place, findings);
  return { root: convert(document.contents as Node, 0), isBroken, findings };
}

function parse(text: string) {
  // Doubled keys are told of where keys are matched, because 标题 and title are one.
  return parseDocument(text, { schema: 'failsafe', uniqueKeys: false, strict: true, logLevel: 'silent' });
}

function converter(source: SourceText, text: SourceText, place: (offset: number) => Position, findings: Finding[]) {
  // Offsets of the repaired text serve fixes only on lines that needed no repair.
  const original = (offset: number) => source.offset(place(offset));
  const keyOf = (key: Node | null, start: number, end: number) =>
    (isScalar(key) ? String(key.value ?? '') : text.text.slice(start, end)).trim();

  const convert = (node: Node | null, fallback: number): YamlNode => {
    const [start = fallback, end = fallback] = node?.range ?? [];
    const mark = markOf(node) ?? emptyBlock(node, text.text[start]);
    if (mark) findings.push(markFinding(source.file, place(start), mark));
    if (isMap(node)) {
      const pairs = node.items.map((pair): YamlPair => {
        const key = pair.key as Node | null;
        const [keyFrom = start, keyTo = start] = key?.range ?? [];
        return {
          key: keyOf(key, keyFrom, keyTo), at: place(keyFrom), from: original(keyFrom), to: original(keyTo),
          value: convert(pair.value as Node | null, keyTo),
        };
      });
      return { kind: 'map', at: place(start), pairs };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => convert(item as Node | null, start));
      return { kind: 'list', isInline: node.flow === true, at: place(start), items };
    }
    const scalar = isScalar(node) ? node as Scalar : undefined;
    if (scalar?.type === 'PLAIN') findings.push(...lostComment(text, end, source.file, place));
    return {
      kind: 'scalar', text: scalar ? folded(String(scalar.value ?? ''), text.text.slice(start, end)) : text.text.slice(start, end),
      quoted: scalar?.type !== undefined && scalar.type !== 'PLAIN', at: place(start), from: original(start), to: original(end),
    };
  };
  return convert;
}

/** The anchor, alias or tag that a node bears; nobody who writes a text means one. */
function markOf(node: Node | null): string | undefined {
  if (isAlias(node)) return `*${node.source}`;
  const { anchor, tag } = (node ?? {}) as { anchor?: string; tag?: string };
  return anchor ? `&${anchor}` : tag;
}

/** The sign of a block of text with nothing in it, which was probably meant as text itself. */
function emptyBlock(node: Node | null, sign: string | undefined): string | undefined {
  return isScalar(node) && /^[|>]$/.test(sign ?? '') && String(node.value ?? '').trim() === '' ? sign : undefined;
}

function markFinding(file: string, at: Position, mark: string): Finding {
  return {
    rule: 'yaml/quote', severity: 'error', file, ...at, field: '',
    problem: `“${mark}”会被当成格式符号。`, remedy: '给整个值加上半角引号。',
  };
}
