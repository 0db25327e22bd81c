import type { z } from 'zod';
import { plainContext } from '#schemas/field.ts';
import { collections, dataFiles } from '#schemas/registry.ts';
import type { Entry, Row } from './entry.ts';
import type { Finding, Position } from './finding.ts';
import { labelOfPath, positionOf } from './rule.ts';

const built = new Map<string, z.ZodType>();

function schemaFor(name: string): z.ZodType {
  const known = built.get(name);
  if (known) return known;
  const schema = { ...collections, ...dataFiles }[name as keyof typeof collections](plainContext);
  built.set(name, schema);
  return schema;
}

/** Says in Chinese what the schema still holds against values that read well one by one. */
function validate(owner: { file: string; data: unknown; positions: Map<string, Position> }, name: string): Finding[] {
  const result = schemaFor(name).safeParse(owner.data);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const path = issue.path.join('.');
    const label = labelOfPath(name, path);
    return {
      rule: 'values/schema', severity: 'error', file: owner.file, ...positionOf(owner, path), field: label,
      problem: `“${label || '这一项'}”写得不对。`, remedy: '对照 docs/fields.md 里的说明和例子改正。',
    };
  });
}

export function validateEntry(entry: Entry): Finding[] {
  return validate(entry, entry.collection);
}

export function validateRow(row: Row): Finding[] {
  return validate(row, row.list);
}
