import type { Field } from '#schemas/field-tree.ts';
import { matchKeys } from '../keys.ts';
import { isBlank, type YamlMap, type YamlNode, type YamlScalar } from '../yaml-node.ts';
import {
  readAddress, readBoolean, readChoice, readColour, readDayOrYearValue, readDayValue, readEmail, readFile, readMonthDayValue,
  readNumber, readText, readTimeValue, readUrl, readYear,
} from './scalars.ts';
import { below, complain, type ScalarReader, type ValueContext } from './value-context.ts';

const scalarReaders: Record<string, ScalarReader<unknown>> = {
  text: readText, markdown: readText, day: readDayValue, dayOrYear: readDayOrYearValue, time: readTimeValue,
  monthDay: readMonthDayValue, year: readYear, number: readNumber, boolean: readBoolean, url: readUrl, address: readAddress,
  email: readEmail, colour: readColour, file: readFile, picturePath: readFile, choice: readChoice, reference: readText,
};

/** The canonical value of a node, or nothing (what is wrong has then been said). */
export function readValue(node: YamlNode, field: Field, context: ValueContext): unknown {
  context.positions.set(context.path, node.at);
  if (field.widget === 'list') return readList(node, field, context);
  if (field.widget === 'group') return readGroup(node, field, context);
  if (field.widget === 'picture') return readPicture(node, field, context);
  // Of a text in brackets nobody knows whether they belong to it.
  if (node.kind === 'list' && node.items.length === 1 && node.items[0] && field.widget !== 'text') {
    return readValue(node.items[0], field, context);
  }
  if (node.kind !== 'scalar') {
    return complain(context, node.at, `“${field.label}”只能写一个值。`, `写成一行：${field.label}: ${exampleText(field)}`);
  }
  return scalarReaders[field.widget]?.(node, field, context);
}

const separators = /[、，,；;]/;

/** A list as YAML items, as `[a, b]`, or in one line with 、，； between the items. */
function readList(node: YamlNode, field: Field, context: ValueContext): unknown[] | undefined {
  const item = field.item;
  if (!item) return undefined;
  const values: unknown[] = [];
  for (const child of listItems(node, item)) {
    if (child.kind === 'scalar' && child.text.trim() === '') continue;
    const own = below(context, values.length);
    // What was noted of an item that was refused must not stand for the next one.
    for (const path of context.positions.keys()) if (`${path}.`.startsWith(`${own.path}.`)) context.positions.delete(path);
    const value = readValue(child, item, own);
    if (value !== undefined) values.push(value);
  }
  return values;
}

function listItems(node: YamlNode, item: Field): YamlNode[] {
  // With a line for each item nothing is left to divide; between brackets people go on writing 、.
  if (node.kind === 'list') return node.items.flatMap((child) => (node.isInline && child.kind !== 'list' ? listItems(child, item) : [child]));
  return node.kind === 'map' || item.fields || isSentence(item) ? [node] : splitScalar(node);
}

/** Whether an item is a sentence, in which commas are commas. */
function isSentence({ widget, max = 0 }: Field): boolean {
  return widget === 'text' && max >= 60 && max <= 160;
}

/** The parts of `甲、乙（丙，丁）`: separators inside brackets and book-title marks do not divide. */
function splitScalar(scalar: YamlScalar): YamlScalar[] {
  const parts: YamlScalar[] = [];
  let depth = 0;
  let start = 0;
  const push = (end: number) => {
    const raw = scalar.text.slice(start, end);
    const shift = start + (raw.length - raw.trimStart().length);
    if (raw.trim() !== '') {
      parts.push({ ...scalar, text: raw.trim(), at: { line: scalar.at.line, column: scalar.at.column + shift } });
    }
    start = end + 1;
  };
  for (let index = 0; index < scalar.text.length; index++) {
    const character = scalar.text[index] ?? '';
    if ('（(《【“「『['.includes(character)) depth++;
    else if ('）)》】”」』]'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.test(character)) push(index);
  }
  push(scalar.text.length);
  return parts.length === 1 ? [scalar] : parts;
}

function readGroup(node: YamlNode, field: Field, context: ValueContext): Record<string, unknown> | undefined {
  if (node.kind !== 'map') {
    const parts = (field.fields ?? []).slice(0, 3).map((child) => `${child.label}: ${exampleText(child)}`);
    return complain(context, node.at, `“${field.label}”要分项写。`, `换行缩进后写：${parts.join(' / ')}`);
  }
  return readFields(node, field.fields ?? [], context, field.label);
}

function readPicture(node: YamlNode, field: Field, context: ValueContext): Record<string, unknown> | undefined {
  if (node.kind === 'map') return readFields(node, field.fields ?? [], context, field.label);
  const path = (field.fields ?? []).find((child) => child.key === 'src');
  if (!path || node.kind !== 'scalar') return complain(context, node.at, `“${field.label}”只能写一张图。`, '写文件名，或换行缩进后写“路径”和“替代文字”。');
  const src = readValue(node, path, below(context, 'src', '路径'));
  return src === undefined ? undefined : { src };
}

/** The values of a map by its fields; missing required ones are reported at `map.at`. */
export function readFields(
  map: YamlMap, fields: readonly Field[], context: ValueContext, ownerLabel = '', partial = false,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const seen = new Set<Field>();
  const own = (field: Field): ValueContext => ({
    ...context, path: context.path ? `${context.path}.${field.key}` : field.key,
    label: context.label ? `${context.label}.${field.label}` : field.label,
  });
  for (const { field, pair } of matchKeys(map, fields, context.report)) {
    if (isBlank(pair.value)) {
      if (!field.required || partial) continue;
      seen.add(field);
      complain(own(field), pair.at, `“${field.label}”空着。`, `写上${field.label}，例如：${field.label}: ${exampleText(field)}`, undefined, 'values/missing');
      continue;
    }
    seen.add(field);
    const value = readValue(pair.value, field, own(field));
    if (value !== undefined) values[field.key] = value;
  }
  if (!partial) {
    for (const field of fields) {
      if (!field.required || seen.has(field)) continue;
      const owner = ownerLabel ? `“${ownerLabel}”里` : '';
      complain(own(field), map.at, `${owner}没有写“${field.label}”。`, `加一行：${field.label}: ${exampleText(field)}`, undefined, 'values/missing');
    }
  }
  return values;
}

/** An example as an editor would write it on one line. */
export function exampleText(field: Field): string {
  const { example } = field;
  if (Array.isArray(example)) return example.map((part) => (typeof part === 'object' ? '……' : String(part))).join('、');
  if (typeof example === 'boolean') return example ? '是' : '否';
  if (typeof example === 'object') return '……';
  // YAML takes an unquoted # for the beginning of a comment.
  return String(example).startsWith('#') ? `"${String(example)}"` : String(example);
}
