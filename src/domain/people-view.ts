import type { Language } from './addresses.ts';
import type { CallNumber, EntrySummary } from './entry-summary.ts';
import type { SiteFrame } from './site-frame.ts';
import type { FactValue } from './view-facts.ts';

/** What stands on the cloth of someone without a picture. */
export interface PlateForm {
  /** The surname, one character above the other; a name without a surname stands here whole. */
  surname: string;
  name: string;
  /** The name has no surname in front: `艾力·买买提`. */
  isWhole: boolean;
  /** 0 to 6. */
  cloth: number;
  call?: CallNumber;
}

/** Someone as lists show them. */
export interface PersonLine {
  summary: EntrySummary;
  plate: PlateForm;
  /** Remembered in words, without a picture. */
  isMemorial: boolean;
  /** `1949—2025`, of those who have died. */
  lived: string;
  /** What a mentor can be asked about. */
  topics: FactValue[];
}

/** A step of the chain: to whom, and what the two share. */
export interface ChainStep {
  reason: FactValue;
  person: PersonLine;
  target: EntrySummary;
}

export interface FactRow {
  name: string;
  values: FactValue[];
}

export interface HonourLine {
  year: string;
  title: FactValue;
  note: FactValue | undefined;
  href?: string;
}

export interface LifeYear {
  year: number;
  age?: string;
  text: string;
  atSchool?: string;
}

export interface EntryGroup {
  collection: string;
  title: string;
  entries: EntrySummary[];
}

/** Everything that a person's page shows. */
export interface PersonView {
  line: PersonLine;
  /** The name in the other script. */
  otherName: string;
  headline: FactValue | undefined;
  resume: FactRow[];
  honours: HonourLine[];
  life: { years: LifeYear[]; lang: Language };
  stories: EntrySummary[];
  groups: EntryGroup[];
  mentoring: FactValue[] | undefined;
  links: FactValue[];
  chain: ChainStep[];
  hasText: boolean;
}

/** A link of a facet or a tab. */
export interface Choice {
  text: string;
  href: string;
  count?: number;
  lang?: string;
  isCurrent?: boolean;
}

export interface ChoiceGroup {
  title: string;
  choices: Choice[];
  more?: { text: string; href: string };
}

/** People under one head: a letter, a number of strokes, a year. */
export interface PeopleSection {
  id: string;
  head: string;
  notes: string[];
  href?: string;
  people: PersonLine[];
  /** Instead of the people where they are many. */
  choices: Choice[];
}

export interface PeopleIndexView {
  frame: SiteFrame;
  path: string;
  title: string;
  lede: string;
  tabs: Choice[];
  jumps: { text: string; href?: string }[];
  jumpsLabel: string;
  sections: PeopleSection[];
  facets: ChoiceGroup[];
}

/** A line of the class notes. */
export interface ClassNote {
  call: CallNumber;
  who: string;
  text: string;
  href: string;
}

/** People who share something, with what else belongs there. */
export interface PeopleGroupView {
  frame: SiteFrame;
  path: string;
  section: string;
  crumbs: { text: string; href?: string; lang?: string }[];
  kicker: string;
  title: FactValue;
  /** The word on the strip above the people. */
  strip: string;
  lede: FactValue | undefined;
  facts: FactRow[];
  people: PersonLine[];
  isWall: boolean;
  total: number;
  page: number;
  last: number;
  base: string;
  stories: EntrySummary[];
  groups: EntryGroup[];
  notes: ClassNote[];
  neighbours: { title: string; choices: Choice[] } | undefined;
  contact: string | undefined;
  /** Where the rest of the people stand. */
  more?: { text: string; href: string } | undefined;
}

export interface RollLine {
  title: FactValue;
  who: FactValue;
  detail: FactValue | undefined;
  note: FactValue | undefined;
}

/** A roll by years. */
export interface RollView {
  frame: SiteFrame;
  path: string;
  title: string;
  lede: string;
  years: { year: string; count: string; lines: RollLine[] }[];
}

export interface CollegeListView {
  frame: SiteFrame;
  rows: { name: string; note: string; label: string; href: string; count: string }[];
}
