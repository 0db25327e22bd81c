import type { EntrySummary } from './entry-summary.ts';
import type { FactValue } from './view-facts.ts';

export type EventState = 'normal' | 'postponed' | 'cancelled';

/** An event as a line of a list. */
export interface EventRow<Image = unknown> {
  summary: EntrySummary<Image>;
  /** The leaf of the calendar: `12月`, `06`, `周日`. */
  leaf: { date: string; month: string; day: string; weekday: string };
  start: string;
  /** The minute at which it is over. */
  until: string;
  year: string;
  clock: string;
  place: FactValue | undefined;
  state: EventState;
  stateText: string;
}

export interface EventYear<Image = unknown> {
  year: string;
  rows: EventRow<Image>[];
}

export interface EventListView<Image = unknown> {
  upcoming: EventRow<Image>[];
  /** Every year that has an event, newest first; a year may become filled only when the day comes. */
  past: EventYear<Image>[];
  /** The file with all events. */
  file: string;
}

export interface EventView<Image = unknown> {
  row: EventRow<Image>;
  crumbs: FactValue[];
  kind: string;
  series: FactValue | undefined;
  facts: { name: string; values: FactValue[] }[];
  register: { url: string; host: string; deadline: string; printed: string } | undefined;
  /** Minutes in Shanghai at which the page is read, when it was built. */
  now: string;
  recording: FactValue | undefined;
  file: string;
  /** The text has pictures of its own, so no print stands above it. */
  hasOwnPictures: boolean;
  reports: EntrySummary<Image>[];
  others: EventRow<Image>[];
  correction: string;
}

/** The minute at which an event is over: its end, or the end of its day. */
export function overAt(start: string, end: string | undefined): string {
  const last = end && end > start ? end : start;
  const knowsTheMinute = last === end && last.slice(11, 16) !== '00:00';
  return knowsTheMinute ? last.slice(0, 16) : `${last.slice(0, 10)}T23:59`;
}
