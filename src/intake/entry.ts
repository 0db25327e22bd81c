import type { CollectionName, DataFileName, SiteSettings } from '#schemas/registry.ts';
import type { Finding, Position } from './finding.ts';
import type { SourceText } from './source-text.ts';

export type Language = 'zh' | 'en';

/** Values after reading: English keys, canonical dates, choices as keys, references as ids. */
export type EntryValues = Record<string, unknown>;

/** One Markdown file of a collection. */
export interface Entry {
  collection: CollectionName;
  id: string;
  lang: Language;
  /** Path inside the content folder: `stories/20260308-x/index.md`. */
  file: string;
  data: EntryValues;
  /** Where each value stands, by path: `title`, `education.0.college`. */
  positions: Map<string, Position>;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  mdx: boolean;
  source: SourceText;
}

/** One row of a list in `data/`. */
export interface Row {
  list: DataFileName;
  /** The row's own id, or its place in the list counted from 1. */
  id: string;
  file: string;
  data: EntryValues;
  positions: Map<string, Position>;
  at: Position;
}

/** A picture or other file that lies beside an entry. */
export interface Attachment {
  /** Path inside the content folder. */
  file: string;
  /** Path on disk. */
  path: string;
  size: number;
}

/** Everything that was read from a content folder, before and after checking. */
export interface Corpus {
  directory: string;
  entries: Entry[];
  rows: Row[];
  site: SiteSettings | undefined;
  sitePositions: Map<string, Position>;
  attachments: Map<string, Attachment>;
  sources: Map<string, SourceText>;
  /** The moment that counts as now, `2026-11-20T09:00+08:00`. */
  now: string;
  findings: Finding[];
}
