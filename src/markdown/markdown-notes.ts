import type { SwallowedText } from './bare-addresses.ts';
import type { DirectiveProblem } from './directives/directive-problem.ts';
import type { FailedPicture } from './failed-pictures.ts';
import type { Place } from './markdown-place.ts';
import type { NeverPrinted } from './never-printed.ts';
import type { TextRun } from './text-runs.ts';

export interface PictureNote extends Place {
  url: string;
  alt: string;
  title: string;
}

export interface LinkNote extends Place {
  url: string;
  text: string;
  kind: 'written' | 'reference' | 'bare';
}

export interface HtmlNote extends Place {
  value: string;
  tagNames: string[];
  /** What the sanitiser will drop, as typed: `<iframe>`, `onclick=`, `href="javascript:`, `<!--`. */
  refused: string[];
}

export interface CodeNote extends Place {
  text: string;
}

export interface HeadingNote extends Place {
  depth: number;
  text: string;
}

export interface DirectiveNote extends Place {
  name: string;
  problem?: DirectiveProblem;
}

/** What stands where in a body, for the rules of intake; every place is relative to the body. */
export interface MarkdownNotes {
  images: PictureNote[];
  links: LinkNote[];
  rawHtml: HtmlNote[];
  headings: HeadingNote[];
  /** What became program text by four spaces before it. */
  indentedCode: CodeNote[];
  directives: DirectiveNote[];
  looksLikeImage: FailedPicture[];
  bareUrlFollowedByHan: SwallowedText[];
  neverPrinted: NeverPrinted[];
  /** Prose as typed, without code, addresses and HTML: the ground of the copy rules. */
  textRuns: TextRun[];
  plainText: string;
  hanCount: number;
  latinWords: number;
  imageCount: number;
}
