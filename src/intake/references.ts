import { fieldsFor, labelFor } from '#schemas/field-tree.ts';
import { referencesIn, type ReferenceSite } from '#schemas/reference-sites.ts';
import type { Corpus, Entry, EntryValues, Row } from './entry.ts';
import type { Finding, Position } from './finding.ts';
import { NameIndex, type Named } from './name-index.ts';
import { suggestion } from './nearest.ts';
import { positionOf, labelOfPath } from './rule.ts';

type Owner = { file: string; data: EntryValues; positions: Map<string, Position> };

/** Entries that could not be read still answer to their id and name, so that one fault is not told as many. */
export interface Salvaged extends Named {
  collection: string;
}

/**
 * Replaces every written reference by an id; the missing and the ambiguous ones are reported with the choices. Of a list
 * that could not be read nothing is said to be missing.
 */
export function resolveReferences(
  corpus: Corpus, salvaged: readonly Salvaged[], unread: ReadonlySet<string> = new Set(),
): Finding[] {
  const indexes = new Map<string, NameIndex>();
  const add = (collection: string, named: Named) => {
    const index = indexes.get(collection) ?? new NameIndex();
    index.add(named);
    indexes.set(collection, index);
  };
  for (const entry of corpus.entries) if (entry.lang === 'zh') add(entry.collection, entry);
  for (const row of corpus.rows) add(row.list, row);
  for (const lost of salvaged) add(lost.collection, lost);

  const findings: Finding[] = [];
  const resolve = (owner: Owner, schemaName: string) => {
    for (const site of referencesIn(owner.data, fieldsFor(schemaName))) {
      const found = indexes.get(site.collection)?.find(site.id) ?? [];
      if (found.length === 1 && found[0]) site.replace(found[0].id);
      else if (found.length > 1 || !unread.has(site.collection)) findings.push(referenceFinding(owner, schemaName, site, found, indexes.get(site.collection)));
    }
  };
  for (const entry of corpus.entries) resolve(entry satisfies Entry, entry.collection);
  for (const row of corpus.rows) resolve(row satisfies Row, row.list);
  return findings;
}

function referenceFinding(
  owner: Owner, schemaName: string, site: ReferenceSite, found: readonly Named[], index: NameIndex | undefined,
): Finding {
  const kind = labelFor(site.collection);
  const base = {
    severity: 'error' as const, file: owner.file, ...positionOf(owner, site.path), field: labelOfPath(schemaName, site.path),
  };
  if (found.length > 1) {
    const choices = found.map((named) => `${named.id}（${hint(named)}）`).join('、');
    return {
      ...base, rule: 'references/ambiguous', problem: `叫“${site.id}”的${kind}不止一个。`, remedy: `改写编号，选一个：${choices}。`,
    };
  }
  const guess = suggestion(site.id, index?.spellings ?? []);
  return {
    ...base, rule: 'references/missing', problem: `${kind}“${site.id}”不存在。`,
    remedy: guess ? `${guess}是就改过来；不是就先建${kind}，或删掉。` : `核对名称；还没有就先建${kind}，或删掉。`,
  };
}

/** What tells two bearers of one name apart. */
function hint({ data }: Named): string {
  const education = Array.isArray(data['education']) ? (data['education'][0] as EntryValues | undefined) : undefined;
  const parts = [
    education?.['entry'] ? `${education['entry']}级` : '', education?.['graduate'] ? `${education['graduate']}届` : '',
    education?.['major'], data['company'], data['date'], data['start'], data['name'] ?? data['title'],
  ];
  return parts.filter((part): part is string => typeof part === 'string' && part !== '').slice(0, 2).join('，');
}
