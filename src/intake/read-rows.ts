import { fieldsFor } from '#schemas/field-tree.ts';
import type { DataFileName } from '#schemas/registry.ts';
import type { EntryValues, Row } from './entry.ts';
import type { Finding, Position } from './finding.ts';
import { knownKeys } from './read-entry.ts';
import { Reporter } from './reporter.ts';
import type { SourceText } from './source-text.ts';
import { readFields } from './values/read-value.ts';
import { readYaml } from './yaml-reader.ts';

/** The rows of a list in `data/`. */
export function readRows(source: SourceText, list: DataFileName): { rows: Row[]; isBroken: boolean; findings: Finding[] } {
  const fields = fieldsFor(list);
  const { root, isBroken, findings } = readYaml(source, 0, source.text.length, knownKeys(list, fields));
  const reporter = new Reporter(source.file, findings);
  if (source.text.trim() === '') {
    reporter.error('file/empty', { line: 1, column: 1 }, '文件是空的。', '写上各条；没有内容就删掉这个文件。');
  }
  if (!root) return { rows: [], isBroken, findings };
  if (root.kind !== 'list') {
    const first = fields[0];
    reporter.error('yaml/syntax', root.at, '这个文件要写成列表。', `每一条以减号和空格开头：- ${first?.label}: ${String(first?.example)}`);
    return { rows: [], isBroken: true, findings };
  }
  const rows: Row[] = [];
  const seen = new Map<string, number>();
  for (const [index, node] of root.items.entries()) {
    if (node.kind !== 'map') {
      reporter.error('yaml/syntax', node.at, '这一条要分项写。', `写成 - ${fields[0]?.label}: ${String(fields[0]?.example)}，其余各项换行对齐。`);
      continue;
    }
    const positions = new Map<string, Position>();
    const data = readFields(node, fields, { report: reporter, positions, path: '', label: '' }, '', isBroken);
    checkRowId(data['id'], positions.get('id') ?? node.at, reporter);
    const id = typeof data['id'] === 'string' ? data['id'] : String(index + 1);
    const earlier = seen.get(id);
    if (earlier !== undefined) {
      reporter.error('identity/twice', node.at, `编号“${id}”和第 ${earlier} 行重复。`, '改成别的编号，或删掉重复的一条。');
    }
    seen.set(id, node.at.line);
    rows.push({ list, id, file: source.file, data, positions, at: node.at });
  }
  if (!isBroken) return { rows, isBroken, findings };
  return { rows, isBroken, findings: findings.filter((finding) => finding.rule !== 'values/missing') };
}

function checkRowId(id: unknown, at: Position, reporter: Reporter): void {
  if (typeof id !== 'string' || /^[a-z0-9][a-z0-9-]*$/.test(id)) return;
  reporter.error('identity/form', at, `编号“${id}”不能做网址。`, '只用小写字母、数字和连字符，例如 ocean。', { field: '编号' });
}

/** The settings in `site.yaml`. */
export function readSettings(source: SourceText): { data?: EntryValues; positions: Map<string, Position>; findings: Finding[] } {
  const fields = fieldsFor('site');
  const { root, isBroken, findings } = readYaml(source, 0, source.text.length, knownKeys('site', fields));
  const positions = new Map<string, Position>();
  if (root?.kind !== 'map') {
    if (findings.length === 0) {
      new Reporter(source.file, findings).error('yaml/syntax', { line: 1, column: 1 }, '网站设置要一项一行。', '写成“名称: 值”，例如 校名: 滨海理工大学');
    }
    return { positions, findings };
  }
  const report = new Reporter(source.file, findings);
  const data = readFields({ ...root, at: { line: 1, column: 1 } }, fields, { report, positions, path: '', label: '' }, '', isBroken);
  if (isBroken) return { positions, findings: findings.filter((finding) => finding.rule !== 'values/missing') };
  return { ...(data && { data }), positions, findings };
}
