import type { EntryPicture, EntrySummary } from './entry-summary.ts';

export type Publication = 'magazine' | 'newspaper';

/** An issue as it stands on the shelf. */
export interface IssueSpine {
  address: string;
  parts: string[];
  number: string;
  month: string;
  cloth: number;
  lang: 'zh-CN' | undefined;
}

/** The issues of one year, the latest first. */
export interface IssueYear {
  year: string;
  spines: IssueSpine[];
}

/** The cover of an issue. */
export interface IssueCover<Image = unknown> {
  publication: Publication;
  /** `第42期` */
  number: string;
  picture: EntryPicture<Image> | undefined;
  slip: string[];
  isSlipLeft: boolean;
}

/** What the page of an issue shows besides its text. */
export interface IssueView<Image = unknown> {
  summary: EntrySummary<Image>;
  cover: IssueCover<Image>;
  /** Paragraphs of the editor's note. */
  editorNote: string[];
  contents: EntrySummary<Image>[];
  /** What stands in it without a page of its own. */
  extra: string[];
  /** The issues before and after it. */
  neighbours: { label: string; summary: EntrySummary<Image> }[];
  hasText: boolean;
}

/** What the list of issues shows of one publication. */
export interface PublicationShelf<Image = unknown> {
  publication: Publication;
  total: number;
  latest: { summary: EntrySummary<Image>; cover: IssueCover<Image> };
  years: IssueYear[];
}

const note = /^>\s?|^#+\s+|\*\*|__|`/gmu;
const link = /!?\[([^\]]*)\]\([^)]*\)/gu;

/** The paragraphs of a short text without the marks of Markdown. */
export function plainParagraphs(markdown: string): string[] {
  return markdown.replace(/\r\n?/g, '\n').split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(link, '$1').replace(note, '').replace(/(?<=\p{Script=Han}|\p{P})\n(?=\p{Script=Han}|\p{P})/gu, '')
      .replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
