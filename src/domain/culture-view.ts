import type { EntryPicture, EntrySummary } from './entry-summary.ts';
import type { Fact, FactValue } from './view-facts.ts';

/** An entry as a plate with its title on a slip. */
export interface PlateView<Image = unknown> {
  entry: EntrySummary<Image>;
  picture: EntryPicture<Image> | undefined;
  /** The same picture standing upright, for phones. */
  upright: EntryPicture<Image> | undefined;
  /** The columns of the slip; none when the title is too long for one. */
  slip: string[];
  /** Where the plate is quiet. */
  corner: 'left' | 'right';
  /** The year or age in which it began. */
  since: string;
}

/** A place on the plan of the campus, in hundredths of its width and height. */
export interface PlanPlace {
  name: string;
  lang?: 'zh-CN' | undefined;
  href?: string | undefined;
  x: number;
  y: number;
}

export interface CampusPlanView {
  places: PlanPlace[];
  /** Buildings without a name of their own on the plan. */
  halls: { x: number; y: number }[];
  /** Whether the campus lies by the sea. */
  isCoast: boolean;
}

export interface ChronicleRow {
  year: number;
  /** The day in the year as readers write it, where it is known. */
  day: string;
  text: string;
  lang?: 'zh-CN' | undefined;
}

export interface ChronicleDecade {
  decade: number;
  rows: ChronicleRow[];
}

/** What happened on a day of the calendar. */
export interface AlmanacDay {
  /** As readers write it. */
  day: string;
  isToday: boolean;
  rows: ChronicleRow[];
}

export interface CultureGroup<Image = unknown> {
  kind: string;
  title: string;
  plates: PlateView<Image>[];
  total: number;
  address: string;
}

/** The song as it stands on the page of culture. */
export interface SongView {
  title: string;
  address: string;
  verses: string[][];
  lang?: 'zh-CN' | undefined;
  note: string;
}

export interface MottoView<Image = unknown> {
  plate: PlateView<Image> | undefined;
  /** The words of the motto, always in Chinese. */
  words: string[];
  translation: string;
  text: string;
  textLang?: 'zh-CN' | undefined;
  address: string | undefined;
}

export interface CultureIndexView<Image = unknown> {
  motto: MottoView<Image>;
  song: SongView | undefined;
  landmarks: CultureGroup<Image> | undefined;
  plan: CampusPlanView | undefined;
  history: { entry: PlateView<Image> | undefined; almanac: AlmanacDay | undefined; decades: ChronicleDecade[]; total: number } | undefined;
  groups: CultureGroup<Image>[];
}

/** The page of one entry. */
export interface CultureView<Image = unknown> {
  plate: PlateView<Image>;
  kind: string;
  kindAddress: string;
  facts: Fact[];
  /** The editions of a programme, the cohorts of mentors and students. */
  tables: { title: string; columns: string[]; rows: FactValue[][][] }[];
  isSong: boolean;
  chronicle: ChronicleDecade[];
  almanac: AlmanacDay | undefined;
  plan: CampusPlanView | undefined;
  gallery: EntryPicture<Image>[];
  correction: string;
  before: EntrySummary<Image> | undefined;
  after: EntrySummary<Image> | undefined;
}
