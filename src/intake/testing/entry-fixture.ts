import { dataFileNames, type CollectionName, type DataFileName, type SiteSettings } from '#schemas/registry.ts';
import { compareFindings } from '../finding.ts';
import type { Corpus, Entry, EntryValues, Language, Row } from '../entry.ts';
import { applyRule, type Rule } from '../rule.ts';
import { SourceText } from '../source-text.ts';
import { writeValues } from './written-values.ts';

interface EntryParts {
  id?: string;
  lang?: Language;
  body?: string;
  file?: string;
}

/** An entry as the reader would give it, from values that are already in order. */
export function entryFixture(collection: CollectionName, data: EntryValues, parts: EntryParts = {}): Entry {
  const { id = 'example', lang = 'zh', body = '' } = parts;
  const file = parts.file ?? `${collection}/${id}/${lang === 'zh' ? 'index.md' : `index.${lang}.md`}`;
  const { lines, positions } = writeValues(collection, data, 2);
  const source = new SourceText(file, ['---', ...lines, '---', body].join('\n'));
  return {
    collection, id, lang, file, data, positions, body, bodyLine: lines.length + 3, mdx: file.endsWith('.mdx'), source,
  };
}

interface CorpusParts {
  entries?: Entry[];
  rows?: Partial<Record<DataFileName, EntryValues[]>>;
  site?: EntryValues;
  now?: string;
}

/** A whole content folder in memory; it is 20 November 2026 unless told otherwise. */
export function corpusFixture({ entries = [], rows = {}, site, now = '2026-11-20T09:00+08:00' }: CorpusParts): Corpus {
  const sources = new Map(entries.map((entry) => [entry.file, entry.source]));
  const allRows: Row[] = [];
  for (const list of dataFileNames) {
    const file = `data/${list}.yaml`;
    const lines: string[] = [];
    for (const [index, data] of (rows[list] ?? []).entries()) {
      lines.push('-');
      const at = { line: lines.length, column: 1 };
      const written = writeValues(list, data, lines.length + 1, '  ');
      lines.push(...written.lines);
      const id = typeof data['id'] === 'string' ? data['id'] : String(index + 1);
      allRows.push({ list, id, file, data, positions: written.positions, at });
    }
    if (lines.length > 0) sources.set(file, new SourceText(file, lines.join('\n')));
  }
  const writtenSite = site && writeValues('site', site, 1);
  if (writtenSite) sources.set('site.yaml', new SourceText('site.yaml', writtenSite.lines.join('\n')));
  return {
    directory: 'content',
    entries,
    rows: allRows,
    site: site as SiteSettings | undefined,
    sitePositions: writtenSite?.positions ?? new Map(),
    attachments: new Map(),
    sources,
    now,
    findings: [],
  };
}

/** What a rule says of a corpus, a line per finding, as a reader would see it. */
export function saidBy(rule: Rule, parts: CorpusParts): string[] {
  return applyRule(rule, corpusFixture(parts)).sort(compareFindings).map((finding) => {
    const place = `${finding.file}:${finding.line}:${finding.column}`;
    const field = finding.field ? ` [${finding.field}]` : '';
    return `${place} ${finding.severity}${field} ${finding.problem}${finding.remedy}`;
  });
}

/** What a rule says of one Chinese entry. */
export function saidOf(
  rule: Rule, collection: CollectionName, data: EntryValues, parts: EntryParts & Omit<CorpusParts, 'entries'> = {},
): string[] {
  return saidBy(rule, { ...parts, entries: [entryFixture(collection, data, parts)] });
}
