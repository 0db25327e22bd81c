import type { EntrySummary } from './entry-summary.ts';
import type { Fact } from './view-facts.ts';

/** A project as a book of the shelf of giving. */
export interface GivingCard<Image = unknown> {
  entry: EntrySummary<Image>;
  kind: string;
  state: string;
  isDone: boolean;
  /** 0 to 6, the colour of the cloth. */
  cloth: number;
  figures: { name: string; text: string; note?: string | undefined }[];
}

export interface GivingIndexView<Image = unknown> {
  current: GivingCard<Image>[];
  finished: GivingCard<Image>[];
}

export interface YearlyReport {
  year: number;
  spent: string;
  /** The length of its bar, 0 to 100 in steps of five. */
  step: number;
  people: string;
  note: string;
}

export interface GivingView<Image = unknown> {
  card: GivingCard<Image>;
  donateUrl: string;
  donateHost: string;
  contact: string;
  reports: YearlyReport[];
  thanks: { name: string; note: string; lang?: 'zh-CN' | undefined }[];
  register: Fact | undefined;
  facts: Fact[];
  correction: string;
}
