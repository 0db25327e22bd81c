import type { EntrySummary } from './entry-summary.ts';

export interface PageGroup {
  kind: string;
  title: string;
  pages: EntrySummary[];
}

/** A figure with where it comes from. */
export interface NumberView {
  value: string;
  unit: string;
  name: string;
  nameLang?: 'zh-CN' | undefined;
  source: string;
  sourceLang?: 'zh-CN' | undefined;
  day: string;
}

/** A correction that a page of any kind carries. */
export interface CorrectionView {
  entry: EntrySummary;
  /** The day of the page's last change. */
  day: string;
  text: string;
}

export interface StandingView {
  summary: EntrySummary;
  kind: string;
  kindTitle: string;
  /** The headings of a long page. */
  contents: { href: string; text: string }[];
  contact: { mail: string; phone: string; address: string };
  checked: string;
  others: EntrySummary[];
  numbers: NumberView[];
  corrections: CorrectionView[] | undefined;
  hasSettings: boolean;
}
