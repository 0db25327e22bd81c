import { fieldsFor, type Field } from '#schemas/field-tree.ts';
import type { EntryValues } from '../entry.ts';
import type { Position } from '../finding.ts';

/** Lines of YAML under Chinese keys, and where each value stands in them. */
export interface WrittenValues {
  lines: string[];
  positions: Map<string, Position>;
}

/** Writes values as an editor would, beginning on a line, so that tests see true places. */
export function writeValues(schemaName: string, values: EntryValues, firstLine: number, indent = ''): WrittenValues {
  const written: WrittenValues = { lines: [], positions: new Map() };
  const line = () => firstLine + written.lines.length;

  const writeGroup = (group: EntryValues, fields: Field[] | undefined, path: string, pad: string) => {
    for (const [key, value] of Object.entries(group)) {
      if (value === undefined) continue;
      const field = fields?.find((candidate) => candidate.key === key);
      writeValue(`${pad}${field?.label ?? key}:`, value, field, path ? `${path}.${key}` : key, pad);
    }
  };

  const writeValue = (start: string, value: unknown, field: Field | undefined, path: string, pad: string) => {
    if (Array.isArray(value)) {
      written.positions.set(path, { line: line(), column: pad.length + 1 });
      written.lines.push(start);
      value.forEach((item, index) => writeValue(`${pad}  -`, item, field?.item, `${path}.${index}`, `${pad}  `));
    } else if (typeof value === 'object' && value !== null) {
      written.positions.set(path, { line: line(), column: pad.length + 1 });
      written.lines.push(start);
      writeGroup(value as EntryValues, field?.fields, path, `${pad}  `);
    } else {
      written.positions.set(path, { line: line(), column: start.length + 2 });
      written.lines.push(`${start} ${String(value)}`);
    }
  };

  writeGroup(values, fieldsFor(schemaName), '', indent);
  return written;
}
