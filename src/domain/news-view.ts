import type { EntrySummary } from './entry-summary.ts';
import type { EventRow } from './events-view.ts';
import type { FactValue } from './view-facts.ts';

/** A piece of news as a line of a list. */
export interface NewsRow<Image = unknown> {
  summary: EntrySummary<Image>;
  category: string;
  /** The series or topic that stands before the title. */
  series: FactValue | undefined;
  isPinned: boolean;
  /** Keeps its picture on a phone. */
  isLead: boolean;
}

export interface NewsMonth<Image = unknown> {
  /** `2026-11` */
  key: string;
  name: string;
  count: number;
  rows: NewsRow<Image>[];
}

/** A choice beside the list: a column, a year, a month, a topic. */
export interface NewsFacet {
  title: string;
  choices: { text: string; lang?: 'zh-CN'; count: number; address: string; isCurrent: boolean }[];
}

export interface NewsListView<Image = unknown> {
  title: string;
  /** The address of the first page, without language. */
  path: string;
  pinned: NewsRow<Image>[];
  months: NewsMonth<Image>[];
  facets: NewsFacet[];
  total: number;
  page: number;
  last: number;
}

export interface ArticleView<Image = unknown> {
  crumbs: FactValue[];
  category: string;
  series: FactValue | undefined;
  byline: { name: string; values: FactValue[] }[];
  credits: { name: string; values: FactValue[] }[];
  figures: { n: string; label: string }[];
  /** The text has pictures of its own, so no print stands above it. */
  hasOwnPictures: boolean;
  correction: string;
  updated: string;
  event: EventRow<Image> | undefined;
  chapters: FactValue[];
  people: FactValue[];
  related: EntrySummary<Image>[];
}
