import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Corpus } from '#intake/entry.ts';
import { namesOf } from '#intake/name-index.ts';
import { positionOf } from '#intake/rule.ts';
import { readContent } from '#intake/read-content.ts';
import { fieldsFor } from '#schemas/field-tree.ts';
import { referencesIn } from '#schemas/reference-sites.ts';
import { sizes } from '../sizes.ts';
import { seededNumbers, shuffled } from './shuffled.ts';

interface Reference {
  file: string;
  line: number;
  from: number;
  written: string;
  collection: string;
}

// Each file is broken in one place; files do not disturb each other, so that many are broken in one reading.
const filesAtOnce = 20;
const random = seededNumbers(20_260_504);
let directory = '';
let corpus: Corpus;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'references-'));
  const isText = (path: string) => ['', '.md', '.mdx', '.yaml'].includes(extname(path));
  cpSync(resolve('content'), directory, { recursive: true, filter: isText });
  corpus = await readContent(directory);
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Every reference of the demo as it is written. */
function references(): Reference[] {
  const owners = [
    ...corpus.entries.filter(({ lang }) => lang === 'zh').map((entry) => ({ ...entry, schema: entry.collection as string })),
    ...corpus.rows.map((row) => ({ ...row, schema: row.list as string })),
  ];
  return owners.flatMap((owner) => [...referencesIn(owner.data, fieldsFor(owner.schema))].flatMap(({ path, collection }) => {
    const at = positionOf(owner, path);
    const source = corpus.sources.get(owner.file);
    const [written = ''] = /^[^、，,；;}\]"']+/.exec(source?.line(at.line).slice(at.column - 1) ?? '') ?? [];
    return written.trim() === '' || !source ? [] : [{
      file: owner.file, line: at.line, from: source.offset(at), written: written.trim(), collection,
    }];
  }));
}

const slips: ((written: string) => string)[] = [
  (written) => written.slice(0, -1),
  (written) => written.slice(1),
  (written) => `${written}会`,
  (written) => written.slice(0, 1) + written,
  (written) => `${[...written].reverse().join('')}了`,
  () => '没有的名字',
  (written) => `people/${written}`,
];

function broken({ written, collection }: Reference): string {
  const known = new Set([...corpus.entries, ...corpus.rows]
    .filter((owner) => ('list' in owner ? owner.list : owner.collection) === collection)
    .flatMap((named) => [named.id, ...namesOf(named)]).map((name) => name.replace(/[|\s]/g, '').toLowerCase()));
  const slip = slips[Math.floor(random() * slips.length)]?.(written) ?? '';
  return slip === '' || known.has(slip.toLowerCase()) ? `${written}不在` : slip;
}

test('a reference that leads nowhere is found in its file, whichever it is', async () => {
  expect(corpus.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const all = references();
  expect(all.length).toBeGreaterThan(200);
  const lost: string[] = [];
  let planted = 0;
  while (planted < sizes.referenceMutations) {
    const batch = new Map<string, { reference: Reference; text: string }>();
    for (const reference of shuffled(all, random)) {
      if (batch.size === filesAtOnce || planted + batch.size === sizes.referenceMutations) break;
      if (!batch.has(reference.file)) batch.set(reference.file, { reference, text: broken(reference) });
    }
    for (const [file, { reference: { from, written }, text }] of batch) {
      const source = corpus.sources.get(file)?.text ?? '';
      writeFileSync(join(directory, file), source.slice(0, from) + text + source.slice(from + written.length));
    }
    const { findings } = await readContent(directory);
    for (const [file, { reference, text }] of batch) {
      const isFound = findings.some((finding) => finding.rule === 'references/missing' && finding.severity === 'error'
        && finding.file === file && finding.line === reference.line && finding.problem.includes(text));
      if (!isFound) lost.push(`${file}:${reference.line} ${reference.written} → ${text}`);
      writeFileSync(join(directory, file), corpus.sources.get(file)?.text ?? '');
    }
    planted += batch.size;
  }
  console.log(`${planted} broken references, ${planted - lost.length} found`);
  expect(lost).toEqual([]);
});
