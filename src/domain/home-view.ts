import type { ChapterRow, SortCell } from './chapters-view.ts';
import type { EntryPicture, EntrySummary } from './entry-summary.ts';
import type { EventRow } from './events-view.ts';
import type { IssueCover } from './issue-view.ts';
import type { NewsRow } from './news-view.ts';
import type { ClassNote } from './people-view.ts';

/** What the first page shows. */
export interface HomeView<Image = unknown> {
  cover: { summary: EntrySummary<Image>; slip: string[]; isSlipLeft: boolean; scene: EntryPicture<Image> | undefined } | undefined;
  shelf: EntrySummary<Image>[];
  storyCount: number;
  people: EntrySummary<Image>[];
  news: NewsRow<Image>[];
  events: EventRow<Image>[];
  notes: ClassNote[];
  notesAddress: string;
  cells: SortCell[];
  chapterCount: number;
  abroad: ChapterRow[];
  views: { summary: EntrySummary<Image>; isLeft: boolean }[];
  issue: { summary: EntrySummary<Image>; cover: IssueCover<Image>; contents: EntrySummary<Image>[] } | undefined;
  giving: EntrySummary<Image> | undefined;
}
