import type { EntryPicture, EntrySummary } from './entry-summary.ts';
import type { NewsRow } from './news-view.ts';
import type { Fact, FactValue } from './view-facts.ts';

/** A story or an event of a series, with the number that it has there: `42` `讲`. */
export interface SeriesPart<Image = unknown> {
  summary: EntrySummary<Image>;
  number: string;
  unit: string;
  notes: FactValue[];
}

/** What the page of a series shows besides its text. */
export interface SeriesView<Image = unknown> {
  summary: EntrySummary<Image>;
  /** The title in the columns of a slip; none where it is too long. */
  slip: string[];
  isSlipLeft: boolean;
  picture: EntryPicture<Image> | undefined;
  intro: string;
  counts: { value: number; label: string }[];
  /** The parts by what they are: stories, lectures or other events. */
  groups: { title: string; parts: SeriesPart<Image>[] }[];
  news: NewsRow<Image>[];
  others: EntrySummary<Image>[];
  /** Who runs it and what it is part of. */
  facts: Fact[];
  hasText: boolean;
}

/** A series as the list of series shows it. */
export interface SeriesCard<Image = unknown> {
  summary: EntrySummary<Image>;
  /** What it holds, in words. */
  holds: string;
}

/** What a page of the list of series shows. */
export interface SeriesListView<Image = unknown> {
  cards: SeriesCard<Image>[];
  total: number;
  page: number;
  last: number;
}

/** Parts in the order of the series: by number, those without one by date among themselves after them. */
export function inSeriesOrder<T extends { number: number | undefined; date: string }>(parts: readonly T[], isDescending: boolean): T[] {
  const sign = isDescending ? -1 : 1;
  return parts.toSorted((a, b) => {
    if (a.number !== undefined && b.number !== undefined) return sign * (a.number - b.number);
    if (a.number === b.number) return sign * a.date.localeCompare(b.date);
    return a.number === undefined ? 1 : -1;
  });
}
