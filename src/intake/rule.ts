import type { Corpus, Entry } from './entry.ts';
import type { Finding, Fix, Position, Severity } from './finding.ts';
import { fieldsFor, type Field } from '#schemas/field-tree.ts';

/** What a rule says of one place; the engine adds the rule's name, the file and the field's Chinese key. */
export interface Remark {
  at: Position;
  /** Path of the value, `education.0.entry`; nothing for the body or the whole file. */
  path?: string;
  problem: string;
  remedy: string;
  severity?: Severity;
  fix?: Fix;
}

/** A rule that looks at one entry at a time. */
export interface EntryRule {
  name: string;
  severity: Severity;
  check: (entry: Entry, corpus: Corpus) => Iterable<Remark>;
}

/** A rule that looks at everything at once; it names the file itself. */
export interface CorpusRule {
  name: string;
  severity: Severity;
  checkAll: (corpus: Corpus) => Iterable<Remark & { file: string }>;
}

export type Rule = EntryRule | CorpusRule;

/** The Chinese key of a value's path in a collection: `education.0.entry` → `学历.入学年`. */
export function labelOfPath(schemaName: string, path: string | undefined): string {
  if (!path) return '';
  const labels: string[] = [];
  let fields: Field[] | undefined = fieldsFor(schemaName);
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part)) continue;
    const field: Field | undefined = fields?.find((candidate) => candidate.key === part);
    if (!field) break;
    labels.push(field.label);
    fields = field.fields ?? field.item?.fields;
  }
  return labels.join('.');
}

/** Where a value stands, or the nearest value around it, or the top of the file. */
export function positionOf(owner: { positions: Map<string, Position> }, path: string): Position {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = owner.positions.get(at);
    if (found) return found;
  }
  return { line: 1, column: 1 };
}

/** The findings of one rule over a corpus. */
export function applyRule(rule: Rule, corpus: Corpus): Finding[] {
  const finding = (remark: Remark, file: string, schemaName: string): Finding => ({
    rule: rule.name,
    severity: remark.severity ?? rule.severity,
    file,
    ...remark.at,
    field: labelOfPath(schemaName, remark.path),
    problem: remark.problem,
    remedy: remark.remedy,
    ...(remark.fix && { fix: remark.fix }),
  });
  if ('checkAll' in rule) {
    return [...rule.checkAll(corpus)].map((remark) => finding(remark, remark.file, schemaOfFile(remark.file)));
  }
  return corpus.entries.flatMap((entry) =>
    [...rule.check(entry, corpus)].map((remark) => finding(remark, entry.file, entry.collection)));
}

/** The schema that a content file answers to, by its path. */
export function schemaOfFile(file: string): string {
  if (file === 'site.yaml') return 'site';
  const [first = '', second = ''] = file.split('/');
  return first === 'data' ? second.replace(/\.ya?ml$/, '') : first;
}
