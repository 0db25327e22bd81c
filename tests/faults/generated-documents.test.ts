import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Corpus } from '#intake/entry.ts';
import type { Finding } from '#intake/finding.ts';
import { applyRule } from '#intake/rule.ts';
import { allRules } from '#intake/rules/all-rules.ts';
import { runCommand } from '../run-command.ts';
import { sizes } from '../sizes.ts';
import { readBytes, writtenDocuments } from './written-documents.ts';

const time = 3_600_000;

test('a document is read as it was meant, however it is written', () => {
  const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(fc.property(writtenDocuments, lineEnds, fc.constantFrom('', '\uFEFF'), ({ collection, text, data, body }, end, mark) => {
    const { entry, findings } = readBytes(collection, Buffer.from(mark + text.replaceAll('\n', end)));
    expect(findings).toEqual([]);
    expect(entry?.data).toEqual(data);
    expect(entry?.body).toBe(body);
  }), { numRuns: sizes.documents });
}, time);

/** Signs that people put in by mistake, and bytes that no one typed. */
const damage = fc.oneof(
  fc.constantFrom('：', '——', '\t', '　', '#', ' #', ': ', '"', "'", '[', ']', '{', '}', '- ', '\n', '\n\n', '---\n', '&a ', '*a', '!!x ', '|', '%', '\0'),
  fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('constructor: ', '__proto__: ', '? ', '<<: ', '<script>', '```'),
);
const cuts = fc.array(fc.record({ at: fc.nat(), length: fc.nat({ max: 4 }), put: damage }), { minLength: 1, maxLength: 4 });

const damagedDocuments = fc.tuple(writtenDocuments, cuts).map(([{ collection, text }, places]) => {
  let damaged = text;
  for (const { at, length, put } of places) {
    const from = at % (damaged.length + 1);
    damaged = damaged.slice(0, from) + put + damaged.slice(from + length);
  }
  return { collection, bytes: Buffer.from(damaged) };
});

const noise = fc.tuple(writtenDocuments, fc.uint8Array({ maxLength: 300 }), fc.nat()).map(([{ collection, text }, bytes, at]) => {
  const good = Buffer.from(text);
  const from = at % (good.length + 1);
  return { collection, bytes: Buffer.concat([good.subarray(0, from), bytes, good.subarray(from)].slice(at % 2)) };
});

function checkAlone({ entry, findings }: ReturnType<typeof readBytes>): Finding[] {
  if (!entry) return findings;
  const corpus: Corpus = {
    directory: '.', entries: [entry], rows: [], site: undefined, sitePositions: new Map(), attachments: new Map(),
    sources: new Map([[entry.file, entry.source]]), now: '2026-11-20T09:00+08:00', findings,
  };
  return [...findings, ...allRules.flatMap((rule) => applyRule(rule, corpus))];
}

test('whatever a file holds, it is read or its faults are told, in Chinese and in their place', () => {
  let number = 0;
  fc.assert(fc.property(fc.oneof({ arbitrary: damagedDocuments, weight: 4 }, { arbitrary: noise, weight: 1 }), ({ collection, bytes }) => {
    const read = readBytes(collection, bytes);
    if (!read.entry) expect(read.findings.length).toBeGreaterThan(0);
    else if (read.findings.length === 0) expect(Object.keys(read.entry.data).length).toBeGreaterThan(0);
    // The rules are tried on every fourth, because they parse the body.
    const said = number++ % 4 === 0 ? checkAlone(read) : read.findings;
    const lines = bytes.toString('utf8').split(/\r\n|\r|\n/).length;
    for (const { line, column, problem, remedy } of said) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(problem + remedy).not.toMatch(/undefined|\[object|NaN/);
      expect(remedy).toMatch(/\p{Script=Han}/u);
    }
  }), { numRuns: sizes.documents });
}, time);

const typed = fc.string({
  unit: fc.constantFrom(...'海风 台  ：，。、“”《》（）—ab01', ...`#:[]{}&*!|>'"%@\`-?,~=/\\$^_.()`), minLength: 1, maxLength: 12,
}).map((text) => text.trim()).filter((text) => text !== '' && !/<|javascript:/i.test(text));

/** The ways to read a text that somebody typed bare: as it stands, or without quotes around it. */
function meanings(text: string): string[] {
  const inside = /^"((?:[^"\\]|\\["\\])*)"$/.exec(text)?.[1]?.replace(/\\(.)/g, '$1') ?? /^'((?:[^']|'')*)'$/.exec(text)?.[1]?.replaceAll("''", "'");
  return inside === undefined ? [text] : [text, inside.trim()];
}

test('what people type who do not think of YAML is read as it stands, or they are told', () => {
  fc.assert(fc.property(typed, typed, fc.boolean(), (title, second, isContinued) => {
    // A sign of YAML alone on its line, and text below: that is a block of text, as YAML means it.
    fc.pre(!isContinued || !/^[|>][+-]?\d?[+-]?$/.test(title));
    // Quotation marks with nothing in them are nothing.
    fc.pre(!meanings(second).includes(''));
    const head = `标题: ${title}${isContinued ? `\n  ${second}` : ''}\n日期: 2026-03-08\n体裁: 近况\n旁注:\n  - ${second}\n  - 海\n`;
    const { entry, findings } = readBytes('stories', Buffer.from(`---\n${head}---\n正文\n`));
    if (findings.length > 0) return;
    const plain = (text: string) => text.replace(/\s/g, '');
    if (isContinued) expect(meanings(`${title}\n${second}`).map(plain)).toContain(plain(String(entry?.data['title'])));
    else expect(meanings(title)).toContain(entry?.data['title']);
    expect(entry?.data).toMatchObject({ date: '2026-03-08', format: 'notes' });
    const [first, last, ...others] = entry?.data['notes'] as string[];
    expect(meanings(second)).toContain(first);
    expect([last, others]).toEqual(['海', []]);
  }), { numRuns: sizes.documents });
}, time);

test('documents read alike in four time zones', async () => {
  const zones = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Kiritimati'];
  const digests = await Promise.all(zones.map((TZ) => runCommand('tests/faults/zone-digest.ts', [], { TZ })));
  expect(digests.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
  expect(new Set(digests.map(({ output }) => output)).size).toBe(1);
  expect(digests[0]?.output).toMatch(/^[0-9a-f]{64}\n$/);
});
