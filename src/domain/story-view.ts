import type { EntryPicture, EntrySummary } from './entry-summary.ts';
import type { EventRow } from './events-view.ts';
import type { ChainStep, FactRow, LifeYear } from './people-view.ts';
import type { FactValue } from './view-facts.ts';

/** Everything that the page of a story shows besides its text. */
export interface StoryView<Image = unknown> {
  summary: EntrySummary<Image>;
  format: string;
  /** The line above the title: the series, else the format. */
  kicker: FactValue;
  dek: string;
  isMemorial: boolean;
  lived: string;
  resume: FactRow[];
  byline: string[];
  /** The person, and the scene of the story. */
  portrait: EntryPicture<Image> | undefined;
  scene: EntryPicture<Image> | undefined;
  facts: { n: string; label: string }[];
  notes: string[];
  quote: string;
  life: LifeYear[];
  /** The year that is remembered, and where it was. */
  year: string;
  places: FactValue[];
  /** Who went to ask. */
  students: FactValue[];
  /** Where it was spoken. */
  event: EventRow<Image> | undefined;
  /** Whether the text begins with a character that can stand as a large one. */
  hasInitial: boolean;
  milestones: { year: string; text: string }[];
  credits: FactRow[];
  neighbours: { label: string; summary: EntrySummary<Image> }[];
  shelf: EntrySummary<Image>[];
  chain: ChainStep[];
}

/** A way to look at the stories: a group with its address. */
export interface StoryFacet {
  name: string;
  groups: { name: string; lang?: 'zh-CN'; href: string; count: number; isCurrent: boolean }[];
}

/** Stories of one decade of entry. */
export interface StoryDecade<Image = unknown> {
  decade: string;
  label: string;
  count: string;
  entries: EntrySummary<Image>[];
}

/** What a list of stories shows. */
export interface StoryListView<Image = unknown> {
  title: string;
  titleLang: 'zh-CN' | undefined;
  lede: string;
  path: string;
  decades: StoryDecade<Image>[];
  tabs: { decade: string; count: string; href: string }[];
  facets: StoryFacet[];
  page: number;
  last: number;
}
