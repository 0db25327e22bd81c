import { personalData, plainNumber, type PersonalData, type PersonalDataKind } from '#domain/personal-data.ts';
import type { Corpus, Entry } from './entry.ts';
import type { Position } from './finding.ts';
import { folderOf } from './folder-of.ts';
import type { Remark } from './rule.ts';
import type { SourceText } from './source-text.ts';

const known = new WeakMap<SourceText, PersonalData[]>();

/** The personal data in a whole file, front matter and body alike, found once. */
export function personalDataIn(source: SourceText): PersonalData[] {
  const found = known.get(source) ?? personalData(source.text);
  known.set(source, found);
  return found;
}

export interface NumberException {
  number: string;
  written: string;
  path: string;
}

/** What an entry declares under 号码例外. */
export function exceptionsOf(entry: Entry): NumberException[] {
  const listed = entry.data['piiAllowed'];
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((item: unknown, index) => {
    const { text, reason } = (item ?? {}) as Record<string, unknown>;
    if (text === undefined || typeof reason !== 'string' || !reason.trim()) return [];
    return [{ number: plainNumber(String(text)), written: String(text), path: `piiAllowed.${index}.text` }];
  });
}

interface NotedData extends Pick<Remark, 'at' | 'path'> {
  file: string;
  found: PersonalData;
}

/** Where data of one kind stands in any file, without what an exception of its entry allows. */
export function* unallowedData(corpus: Corpus, kind: PersonalDataKind): Generator<NotedData> {
  const allowed = allowedByFolder(corpus);
  for (const [file, source] of corpus.sources) {
    const numbers = allowed.get(folderOf(file));
    for (const found of personalDataIn(source)) {
      if (found.kind !== kind || numbers?.has(plainNumber(found.text))) continue;
      const at = source.position(found.from);
      const path = pathAt(corpus, file, at);
      yield { file, found, at, ...(path !== undefined && { path }) };
    }
  }
}

function allowedByFolder(corpus: Corpus): Map<string, Set<string>> {
  const allowed = new Map<string, Set<string>>();
  for (const entry of corpus.entries) {
    const folder = folderOf(entry.file);
    for (const { number } of exceptionsOf(entry)) {
      allowed.set(folder, (allowed.get(folder) ?? new Set()).add(number));
    }
  }
  return allowed;
}

// The value that begins last before the place holds it.
function pathAt(corpus: Corpus, file: string, at: Position): string | undefined {
  const isBefore = (one: Position, other: Position) =>
    one.line < other.line || (one.line === other.line && one.column <= other.column);
  let best: [string, Position] | undefined;
  for (const positions of positionsIn(corpus, file, at)) {
    for (const [path, position] of positions) {
      if (isBefore(position, at) && (!best || isBefore(best[1], position))) best = [path, position];
    }
  }
  return best?.[0];
}

function positionsIn(corpus: Corpus, file: string, at: Position): Map<string, Position>[] {
  if (file === 'site.yaml') return [corpus.sitePositions];
  const entry = corpus.entries.find((candidate) => candidate.file === file);
  if (entry) return at.line < entry.bodyLine ? [entry.positions] : [];
  return corpus.rows.filter((row) => row.file === file).map((row) => row.positions);
}

/** Enough of a number to find it in the file, and not enough to read it in a report. */
export function veiled(text: string): string {
  const characters = [...text];
  const shown = Math.max(2, Math.floor(characters.length / 4));
  const isShown = (index: number) => index < shown || index >= characters.length - shown;
  return characters.map((character, index) =>
    (isShown(index) || !/[\p{N}\p{L}]/u.test(character) ? character : '*')).join('');
}
