import { fieldsFor, type Field } from '#schemas/field-tree.ts';
import { bodyNotes, fileOffset } from '../body-notes.ts';
import type { Entry } from '../entry.ts';
import type { Position } from '../finding.ts';
import { positionOf } from '../rule.ts';

/** Stands for what is no prose (markup, code, addresses), so that columns stay true. */
export const MASK = '\uE000';

/** One line of Chinese prose, of the body or of a field. */
export interface ProseLine {
  /** The line from its first letter on, with everything that is no prose masked. */
  text: string;
  /** The same with entities, addresses and e-mail as they were written. */
  written: string;
  at: Position;
  /** Offset in the file of the first letter; missing where the value is written differently from its text. */
  offset?: number;
  path?: string;
  /** Lines of one paragraph have the same number. */
  paragraph: number;
}

const NO_PROSE = new RegExp([
  'https?://[^\\s\\u3000-\\u303F\\uFF00-\\uFFEF\\u4E00-\\u9FFF]+', 'www\\.[\\w./-]+', '[\\w.+-]+@[\\w.-]+',
  '&#?\\w{2,8};', '`[^`\\n]+`',
].join('|'), 'g');
const HAN = /\p{Script=Han}/u;
const BEGINS_BLOCK = /^\s*(?:[-*+]\s|\d+[.)、]|#{1,6}\s|\||:{3,})/;
const notProse = new Set(['piiAllowed', 'evidenceId', 'redirectFrom']);
const known = new WeakMap<Entry, ProseLine[]>();

/** The lines of Chinese prose in an entry; none in a translation. */
export function proseLines(entry: Entry): ProseLine[] {
  if (entry.lang !== 'zh') return [];
  const lines = known.get(entry) ?? [...fieldLines(entry), ...bodyLines(entry)];
  known.set(entry, lines);
  return lines;
}

function masked(text: string): string {
  return /[@&`]|:\/\/|www\./.test(text) ? text.replace(NO_PROSE, (part) => MASK.repeat(part.length)) : text;
}

function* bodyLines(entry: Entry): Generator<ProseLine> {
  const byLine = new Map<number, { text: string; from: number; offset: number }>();
  for (const run of bodyNotes(entry).textRuns) {
    const line = byLine.get(run.line);
    if (line) line.text = line.text.padEnd(run.column - line.from, MASK) + run.text;
    else byLine.set(run.line, { text: run.text, from: run.column, offset: run.offset });
  }
  // What was meant as a picture has a rule of its own.
  for (const { line: number, column, text } of bodyNotes(entry).looksLikeImage) {
    const line = byLine.get(number);
    const start = column - (line?.from ?? 0);
    if (line) line.text = line.text.slice(0, start) + MASK.repeat(text.length) + line.text.slice(start + text.length);
  }
  let paragraph = 0;
  let before = -1;
  for (const [number, { text, from, offset }] of byLine) {
    const line = number + entry.bodyLine - 1;
    const source = entry.source.line(line);
    if (number !== before + 1 || BEGINS_BLOCK.test(source)) paragraph += 1;
    before = number;
    if (!HAN.test(text) || /^[:：]{3}/.test(text)) continue;
    yield {
      text: masked(text), written: text, at: { line, column: from }, offset: fileOffset(entry, offset), paragraph,
    };
  }
}

function* fieldLines(entry: Entry): Generator<ProseLine> {
  let paragraph = 0;
  for (const [path, value] of texts(fieldsFor(entry.collection), entry.data, '')) {
    const start = positionOf(entry, path);
    for (const text of value.split('\n')) {
      paragraph -= 1;
      if (!HAN.test(text)) continue;
      const offset = value.includes('\n') ? undefined : offsetOf(entry, start, text);
      const at = offset === undefined ? start : entry.source.position(offset);
      yield { text: masked(text), written: text, at, path, paragraph, ...(offset !== undefined && { offset }) };
    }
  }
}

// Behind the place of a value stands the text itself, or a quotation mark and then the text.
function offsetOf(entry: Entry, start: Position, text: string): number | undefined {
  const offset = entry.source.offset(start);
  const isQuoted = /["']/.test(entry.source.text[offset] ?? '');
  const from = isQuoted ? offset + 1 : offset;
  return entry.source.text.startsWith(text, from) ? from : undefined;
}

function* texts(fields: readonly Field[], group: object, parent: string): Generator<[path: string, text: string]> {
  for (const field of fields) {
    const value = (group as Record<string, unknown>)[field.key];
    if (value !== undefined && !notProse.has(field.key)) yield* textsIn(field, value, parent + field.key);
  }
}

function* textsIn(field: Field, value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') {
    if (field.widget === 'text' || field.widget === 'markdown') yield [path, value];
  } else if (Array.isArray(value) && field.item) {
    for (const [index, item] of value.entries()) yield* textsIn(field.item, item, `${path}.${index}`);
  } else if (typeof value === 'object' && value !== null && field.fields) {
    yield* texts(field.fields, value, `${path}.`);
  }
}
