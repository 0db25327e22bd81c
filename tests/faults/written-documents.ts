import fc from 'fast-check';
import { decode } from '#intake/decode.ts';
import type { Entry } from '#intake/entry.ts';
import type { Finding } from '#intake/finding.ts';
import { readEntry } from '#intake/read-entry.ts';
import { fieldsFor } from '#schemas/field-tree.ts';
import { collectionNames, type CollectionName } from '#schemas/registry.ts';
import { writtenGroup } from './written-values.ts';

/** A file of a collection, and what must be read from it. */
export interface WrittenDocument {
  collection: CollectionName;
  text: string;
  data: Record<string, unknown>;
  body: string;
}

const bodyLines = fc.constantFrom(
  '她守望台风二十六年。', '## 问：为什么？', '- 1998 · 入学', '![海边的堤](海.jpg "东堤（摄影：李望）")', '', '标题: 不是字段', '> 引文', '| 甲 | 乙 |',
  '第一段。  ', '看[另一篇](/stories/a/)。', ':::quote', ':::', 'A line in English: with a colon #1.',
);

/** A document as a careful editor would write it. */
export const writtenDocuments: fc.Arbitrary<WrittenDocument> = fc.constantFrom(...collectionNames).chain((collection) =>
  fc.tuple(writtenGroup(fieldsFor(collection), ''), fc.array(bodyLines, { maxLength: 8 })).map(([{ value, lines = [] }, body]) => ({
    collection, data: value, body: body.join('\n'), text: `---\n${lines.join('\n')}\n---\n${body.join('\n')}`,
  })));

/** What is read from the bytes of a file. */
export function readBytes(collection: CollectionName, bytes: Uint8Array): { entry?: Entry; findings: Finding[] } {
  const { source, findings } = decode(`${collection}/example/index.md`, bytes);
  if (!source) return { findings };
  const read = readEntry(source, { collection, id: 'example', lang: 'zh', mdx: false });
  return { ...read, findings: [...findings, ...read.findings] };
}
