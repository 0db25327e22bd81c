import type { Corpus, Entry, Row } from './entry.ts';
import { has } from './entry-values.ts';
import type { Position } from './finding.ts';
import { positionOf } from './rule.ts';

/** What holds values: an entry, or a row of a list. */
export type Owner = Entry | Row;

/** Where a value stands, or the nearest value around it, or the beginning of its entry or row. */
export function placeIn(owner: Owner, path: string): Position {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = owner.positions.get(at);
    if (found) return found;
  }
  return 'at' in owner ? owner.at : { line: 1, column: 1 };
}

/** Where a setting of the site stands, ready to be remarked on. */
export function siteSetting(corpus: Corpus, path: string): { file: string; at: Position; path: string } {
  return { file: 'site.yaml', at: positionOf({ positions: corpus.sitePositions }, path), path };
}

/** Whether something stands under a key, even if the value itself was refused and is spoken of elsewhere. */
export function isWritten(owner: Owner, key: string): boolean {
  return has(owner.data, key) || owner.positions.has(key);
}

/** The Chinese entries of a collection. */
export function entriesOf(corpus: Corpus, collection: Entry['collection']): Entry[] {
  return corpus.entries.filter((entry) => entry.collection === collection && entry.lang === 'zh');
}

export function rowsOf(corpus: Corpus, list: Row['list']): Row[] {
  return corpus.rows.filter((row) => row.list === list);
}

/** Whoever has a record of consent: people and liaisons. */
export function consentHolders(corpus: Corpus): Owner[] {
  return [...entriesOf(corpus, 'people'), ...rowsOf(corpus, 'liaisons')];
}
