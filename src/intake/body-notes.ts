import { inspectMarkdown } from '#markdown/inspect-markdown.ts';
import type { MarkdownNotes } from '#markdown/markdown-notes.ts';
import type { Entry } from './entry.ts';
import type { Position } from './finding.ts';

const known = new WeakMap<Entry, MarkdownNotes>();

/** What stands where in the body of an entry; each body is parsed once. */
export function bodyNotes(entry: Entry): MarkdownNotes {
  const notes = known.get(entry) ?? inspectMarkdown(entry.body);
  known.set(entry, notes);
  return notes;
}

/** The place in the file of a place in the body. */
export function filePosition(entry: Entry, place: Position): Position {
  return { line: place.line + entry.bodyLine - 1, column: place.column };
}

/** The offset in the file of an offset in the body. */
export function fileOffset(entry: Entry, bodyOffset: number): number {
  return (entry.source.lineStarts[entry.bodyLine - 1] ?? 0) + bodyOffset;
}
