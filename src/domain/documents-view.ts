import type { EntrySummary } from './entry-summary.ts';
import type { Fact, FactValue } from './view-facts.ts';

export type DocumentState = 'current' | 'revised' | 'repealed';

/** A document as a line of a list. */
export interface DocumentRow {
  address: string;
  parts: string[];
  lang?: 'zh-CN' | undefined;
  /** The official number, always as it was issued. */
  number: string;
  issued: string;
  effective: string;
  until: string;
  state: DocumentState;
  stateText: string;
}

export interface DocumentGroup {
  kind: string;
  title: string;
  rows: DocumentRow[];
  total: number;
  address: string;
}

export interface DocumentIndexView {
  groups: DocumentGroup[];
  total: number;
  current: number;
}

export interface DocumentView {
  summary: EntrySummary;
  kind: string;
  kindAddress: string;
  row: DocumentRow;
  /** Why this text no longer counts; empty while it does. */
  banner: string;
  replacedBy: FactValue[];
  /** All versions of the same document, newest first. */
  versions: DocumentRow[];
  facts: Fact[];
  correction: string;
}

/** Whether a document counts on a day: what it says of itself, else its dates and what replaced it. */
export function documentState(written: DocumentState | undefined, until: string | undefined, today: string, isReplaced: boolean): DocumentState {
  if (until !== undefined && until < today.slice(0, 10)) return 'repealed';
  if (written !== undefined) return written;
  return isReplaced ? 'repealed' : 'current';
}
