import type { EntrySummary } from './entry-summary.ts';
import type { EventRow } from './events-view.ts';
import type { NewsRow } from './news-view.ts';
import type { FactValue } from './view-facts.ts';

/** A chapter as a line of a list. */
export interface ChapterRow {
  address: string;
  name: string;
  /** Set where the name is in another language than the page. */
  lang?: 'zh-CN';
  /** The one or two characters that stand for it. */
  sort: string;
  /** Country, field or school, where the list does not say it. */
  note: FactValue | undefined;
  status: 'active' | 'preparing' | 'dormant';
  statusText: string;
  /** The year in which it was founded. */
  founded: string;
}

/** A province among the sorts. */
export interface SortCell {
  sort: string;
  name: string;
  address: string;
  column: number;
  row: number;
  count: number;
  level: 0 | 1 | 2 | 3 | 4;
  /** The only chapters here are being set up. */
  isPreparing: boolean;
}

export interface SortArea {
  name: string;
  cells: SortCell[];
}

export interface ChapterGroup {
  /** A kind, a country or a chapter with branches. */
  key: string;
  title: FactValue;
  rows: ChapterRow[];
  total: number;
  /** Where all of it is listed. */
  address?: string;
}

export interface ChapterDirectory {
  view: 'grid' | 'list';
  cells: SortCell[];
  areas: SortArea[];
  /** Chapters by place within the country. */
  total: number;
  association: ChapterRow[];
  overseas: ChapterGroup;
  /** Kinds large enough for a leaf of their own, and the others. */
  kinds: ChapterGroup[];
  smallKinds: ChapterGroup[];
  branches: ChapterGroup[];
}

export interface ChapterGroupView<Image = unknown> {
  title: FactValue;
  sort?: string;
  path: string;
  groups: ChapterGroup[];
  total: number;
  /** What these chapters did last and will do next. */
  upcoming: EventRow<Image>[];
  news: NewsRow<Image>[];
}

export interface ChapterView<Image = unknown> {
  sort: string;
  kind: FactValue;
  status: ChapterRow['status'];
  statusText: string;
  /** The pages above: all chapters, then the region or kind. */
  crumbs: FactValue[];
  numbers: { value: string; label: string; note?: string }[];
  contact: { name: string; nameLang?: 'zh-CN'; values: FactValue[] }[];
  qr?: { image: Image; alt: string; until: string; isExpired: boolean };
  parent: ChapterRow[];
  children: ChapterRow[];
  siblings: ChapterRow[];
  /** People first, then stories. */
  cards: EntrySummary<Image>[];
  news: NewsRow<Image>[];
  /** What came before that news, by title alone. */
  olderNews: EntrySummary<Image>[];
  upcoming: EventRow<Image>[];
  past: EventRow<Image>[];
}
