import { expect, test } from 'vitest';
import type { Corpus } from '#intake/entry.ts';
import { applyRule } from '#intake/rule.ts';
import { allRules } from '#intake/rules/all-rules.ts';
import { readBytes } from './written-documents.ts';

const many = 20_000;
const withField = (line: string) => `---\n标题: 海\n${line}\n---\n正文\n`;
const withBody = (body: string) => `---\n标题: 海\n日期: 2026-03-08\n体裁: 近况\n---\n${body}\n`;

/** Texts on which a careless pattern or parser runs for minutes or falls over. */
const texts: Record<string, string> = {
  'nested brackets': withField(`标签: ${'['.repeat(many)}${']'.repeat(many)}`), 'a word and blanks': withField(`a${' '.repeat(many)}x`),
  'a key and blanks': withField(`标题${' '.repeat(many)}x: y`), 'list signs': withField('- '.repeat(many)), tabs: withField(`${'\t'.repeat(many)}x`),
  'number signs': withField(`摘要: ${' #'.repeat(many)}`), 'an open quotation': withField(`摘要: "${'\\'.repeat(many)}`),
  'a long key': withField(`${'海'.repeat(many)}: x`), 'quotation in quotation': withBody('>'.repeat(many)), 'list in list': withBody('- '.repeat(many)),
  'lists by indent': withBody(Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n')),
  'open links': withBody('['.repeat(many)), 'open pictures': withBody('![甲]('.repeat(many / 5)), 'open tags': withBody('<a '.repeat(many / 3)),
  'dots in the middle': withBody('·'.repeat(many)), digits: withBody('1'.repeat(many)), 'open brackets': withBody('（'.repeat(many)),
  'an address that goes on': withBody(`https://example.org/${'甲，'.repeat(many / 2)}`),
};

test.each(Object.entries(texts))('%s', (_, text) => {
  const { entry, findings } = readBytes('stories', Buffer.from(text));
  expect(entry !== undefined || findings.length > 0).toBe(true);
  if (!entry) return;
  const corpus: Corpus = {
    directory: '.', entries: [entry], rows: [], site: undefined, sitePositions: new Map(), attachments: new Map(),
    sources: new Map([[entry.file, entry.source]]), now: '2026-11-20T09:00+08:00', findings,
  };
  for (const rule of allRules) expect(() => applyRule(rule, corpus)).not.toThrow();
}, 20_000);
