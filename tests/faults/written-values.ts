import fc from 'fast-check';
import type { Field } from '#schemas/field-tree.ts';
import { writtenDay, writtenMonthDay, writtenTime } from './written-days.ts';

/** A value and one of the ways in which people write it. */
export interface Written<V = unknown> {
  value: V;
  /** The lines after the key: one that begins on the line of the key, or several below it. */
  inline?: string;
  lines?: string[];
}

const han = '海风浪堤校友守望台船港湾灯塔浮标年月日人';
const plainSigns = '，。、；：（）《》“”—…·';
const awkwardSigns = `#:[]{}&*!|>'"%@\`-?,~=/\\$^_.()`;
const characters = fc.oneof(
  { arbitrary: fc.constantFrom(...han), weight: 6 }, { arbitrary: fc.constantFrom(...plainSigns), weight: 1 },
  { arbitrary: fc.constantFrom(...awkwardSigns), weight: 2 }, { arbitrary: fc.constantFrom(...'abcXYZ0189 '), weight: 2 },
);

function line(max: number): fc.Arbitrary<string> {
  return fc.string({ unit: characters, minLength: 1, maxLength: Math.min(max, 40) })
    .map((text) => text.trim()).filter((text) => text !== '' && !/<\/?[a-zA-Z]|javascript:/i.test(text));
}

/** A text as YAML: bare where nothing can be misread, else in one of the two kinds of quotes. */
function scalar(text: string): fc.Arbitrary<string> {
  const doubled = `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
  const single = `'${text.replaceAll("'", "''")}'`;
  const isPlain = /^[\p{Script=Han}A-Za-z0-9][\p{Script=Han}\p{L}\p{N}，。；（）《》“”—…·/=$^_.() -]*$/u.test(text) && text !== 'null';
  return fc.constantFrom(doubled, single, ...(isPlain ? [text] : []));
}

const one = (value: unknown, ...forms: string[]): fc.Arbitrary<Written> =>
  fc.constantFrom(...forms).map((inline) => ({ value, inline }));

const withScalar = (values: fc.Arbitrary<string>): fc.Arbitrary<Written> =>
  values.chain((value) => scalar(value).map((inline) => ({ value, inline })));

const digits = (text: string) => [...text].map((digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)).join('');
const years = fc.integer({ min: 1800, max: 2200 });
const word = fc.string({ unit: fc.constantFrom(...'abcdefghij0123456789'), minLength: 1, maxLength: 10 });

function numbers({ min = 0, max = 1e9 }: Field): fc.Arbitrary<Written> {
  return fc.integer({ min, max: Math.min(max, 2e9) }).chain((value) => one(value, String(value), value.toLocaleString('en-US'),
    digits(String(value)), ...(value > 0 && value % 10_000 === 0 ? [`${value / 10_000}万`] : [])));
}

const booleans: fc.Arbitrary<Written> = fc.boolean().chain((value) =>
  value ? one(value, '是', 'true', 'yes', '"是"', '√') : one(value, '否', 'false', 'no', "'否'", '×'));

const words: Record<string, (field: Field) => fc.Arbitrary<Written>> = {
  text: ({ max = 200 }) => withScalar(line(max)),
  markdown: () => fc.array(line(40).filter((text) => !text.includes('  ')), { minLength: 1, maxLength: 3 })
    .map((lines) => ({ value: lines.join('\n'), inline: '|', lines: lines.map((each) => `  ${each}`) })),
  day: () => writtenDay('day'), dayOrYear: () => writtenDay('any'), time: () => writtenTime(), monthDay: () => writtenMonthDay(),
  year: () => years.chain((value) => one(value, String(value), `${value}年`, `${value}级`, `"${value}"`, digits(String(value)))),
  number: numbers, boolean: () => booleans,
  url: () => word.chain((path) => one(`https://example.org/${path}`, `https://example.org/${path}`, `"https://example.org/${path}"`)),
  address: () => word.chain((path) => one(`/info/${path}.htm`, `/info/${path}.htm`)),
  email: () => word.chain((name) => one(`${name}@example.edu.cn`, `${name}@example.edu.cn`)),
  colour: () => fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 6, maxLength: 6 })
    .chain((code) => one(`#${code}`, `"#${code}"`, `'#${code.toLowerCase()}'`)),
  file: () => word.chain((name) => one(`${name}.pdf`, `${name}.pdf`, `./${name}.pdf`)),
  picturePath: () => word.chain((name) => one(`图${name}.jpg`, `图${name}.jpg`, `"图${name}.jpg"`)),
  choice: ({ choices = {} }) => fc.constantFrom(...Object.entries(choices)).chain(([key, label]) => one(key, key, label, `"${label}"`)),
  reference: () => word.chain((id) => one(id, id, `"${id}"`)),
};

const known = new WeakMap<Field, fc.Arbitrary<Written>>();

/** A value of a field, and how it is written. */
export function writtenValue(field: Field): fc.Arbitrary<Written> {
  const arbitrary = known.get(field) ?? valueOf(field);
  known.set(field, arbitrary);
  return arbitrary;
}

function valueOf(field: Field): fc.Arbitrary<Written> {
  if (field.widget === 'list' && field.item) return writtenList(field.item);
  if (field.fields) return writtenGroup(field.fields);
  const arbitrary = words[field.widget];
  if (!arbitrary) throw new Error(`No value can be written for “${field.widget}”.`);
  return arbitrary(field);
}

function writtenList(item: Field): fc.Arbitrary<Written> {
  return fc.array(writtenValue(item), { minLength: 1, maxLength: 3 }).chain((items) => {
    const value = items.map((each) => each.value);
    const below = items.flatMap(({ inline = '', lines = [] }) => (inline === '' && lines.length > 0
      ? [`  - ${(lines[0] ?? '').trimStart()}`, ...lines.slice(1).map((each) => `  ${each}`)]
      : [`  - ${inline}`, ...lines.map((each) => `  ${each}`)]));
    const inLine = items.every(({ inline = '', lines }) => !lines && /^[\p{Script=Han}A-Za-z0-9]+$/u.test(inline));
    const text = items.map(({ inline = '' }) => inline);
    const isSentence = item.widget === 'text' && (item.max ?? 0) >= 60 && (item.max ?? 0) <= 160 && items.length > 1;
    const forms: Written[] = [{ value, lines: below }];
    if (inLine) forms.push({ value, inline: `[${text.join(', ')}]` });
    if (inLine && !isSentence) forms.push({ value, inline: text.join('、') }, { value, inline: text.join('，') }, { value, inline: text.join('；') });
    return fc.constantFrom(...forms);
  });
}

/** The fields of a group: all that are required, some of the others, under their Chinese or English names. */
export function writtenGroup(fields: readonly Field[], indent = '  '): fc.Arbitrary<Written<Record<string, unknown>>> {
  const optional = fields.filter((field) => !field.required).map((field) => field.key);
  return fc.subarray(optional, { maxLength: Math.min(5, optional.length) }).chain((taken) => {
    const chosen = fields.filter((field) => field.required || taken.includes(field.key));
    // A group in which nothing is written is nothing.
    const present = chosen.length > 0 ? chosen : fields.slice(0, 1);
    return fc.tuple(...present.map((field) => fc.tuple(writtenValue(field), fc.constantFrom(field.key, field.label)))).map((pairs) => ({
      value: Object.fromEntries(pairs.map(([written], index) => [present[index]?.key ?? '', written.value])),
      lines: pairs.flatMap(([{ inline = '', lines = [] }, key]) =>
        [`${indent}${key}:${inline === '' ? '' : ` ${inline}`}`, ...lines.map((each) => `${indent}${each}`)]),
    }));
  });
}
