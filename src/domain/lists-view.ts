import type { CampusPlanView, ChronicleRow } from './culture-view.ts';
import type { NumberView } from './pages-view.ts';
import type { FactValue } from './view-facts.ts';

export interface IndicatorRow {
  name: string;
  nameLang?: 'zh-CN' | undefined;
  /** Value and target in words. */
  text: string;
  isReached: boolean;
  /** 0 to 100 in steps of five. */
  step: number;
  asOf: string;
}

export interface ListTable {
  key: string;
  /** Empty where the list is one table. */
  title: string;
  columns: string[];
  rows: FactValue[][][];
}

export interface MonthOfRows {
  month: number;
  title: string;
  rows: ChronicleRow[];
}

/** What the page of a list shows; each list fills what it has. */
export interface ListView {
  list: string;
  total: number;
  indicators: IndicatorRow[];
  numbers: NumberView[];
  months: MonthOfRows[];
  /** Rows of the chronicle without a day. */
  undated: ChronicleRow[];
  /** The page that tells the history at length. */
  historyAddress?: string | undefined;
  /** Names in columns, by group. */
  rosters: { title: string; names: { name: string; note: string; lang?: 'zh-CN' | undefined; noteLang?: 'zh-CN' | undefined }[] }[];
  plan?: CampusPlanView | undefined;
  tables: ListTable[];
}
