import type { Rule } from '../rule.ts';
import { anchorsLeadToHeadings } from './anchors-lead-to-headings.ts';
import { attachmentsAreUsed } from './attachments-are-used.ts';
import { bareAddressesEnd } from './bare-addresses-end.ts';
import { bodiesHaveText } from './bodies-have-text.ts';
import { bracketsAreFullWidth } from './brackets-are-full-width.ts';
import { directivesAreRead } from './directives-are-read.ts';
import { headingLevelsFollow } from './heading-levels-follow.ts';
import { headingsAreMarked } from './headings-are-marked.ts';
import { headingsBeginAtTwo } from './headings-begin-at-two.ts';
import { htmlIsAllowed } from './html-is-allowed.ts';
import { internalLinksLeadSomewhere } from './internal-links-lead-somewhere.ts';
import { lettersAreHalfWidth } from './letters-are-half-width.ts';
import { linkTextsSayWhere } from './link-texts-say-where.ts';
import { linkedFilesExist } from './linked-files-exist.ts';
import { linksUseKnownSchemes } from './links-use-known-schemes.ts';
import { marksNeedNoSpace } from './marks-need-no-space.ts';
import { marksStandAlone } from './marks-stand-alone.ts';
import { mdxStaysPlain } from './mdx-stays-plain.ts';
import { mdxTagsAreClosed } from './mdx-tags-are-closed.ts';
import { noBankCards } from './no-bank-cards.ts';
import { noIdCardNumbers } from './no-id-card-numbers.ts';
import { noMobileNumbers } from './no-mobile-numbers.ts';
import { noNumberPlates } from './no-number-plates.ts';
import { noPassportNumbers } from './no-passport-numbers.ts';
import { noPrivateMailboxes } from './no-private-mailboxes.ts';
import { numberExceptionsUsed } from './number-exceptions-used.ts';
import { pairsAreClosed } from './pairs-are-closed.ts';
import { paragraphsAreNotCode } from './paragraphs-are-not-code.ts';
import { paragraphsBeginFlush } from './paragraphs-begin-flush.ts';
import { picturesAreDescribed } from './pictures-are-described.ts';
import { picturesAreRecognised } from './pictures-are-recognised.ts';
import { picturesExist } from './pictures-exist.ts';
import { picturesLieBeside } from './pictures-lie-beside.ts';
import { punctuationIsFullWidth } from './punctuation-is-full-width.ts';
import { quotesAreChinese } from './quotes-are-chinese.ts';
import { rangesAreTypeset } from './ranges-are-typeset.ts';
import { textIsPrinted } from './text-is-printed.ts';

/** What a body may hold, and the files beside it. */
export const bodyRules: Rule[] = [
  bodiesHaveText, htmlIsAllowed, directivesAreRead, textIsPrinted, paragraphsAreNotCode,
  headingsAreMarked, headingsBeginAtTwo, headingLevelsFollow, mdxStaysPlain, mdxTagsAreClosed,
  linksUseKnownSchemes, internalLinksLeadSomewhere, anchorsLeadToHeadings, linkedFilesExist, linkTextsSayWhere,
  bareAddressesEnd, picturesAreRecognised, picturesLieBeside, picturesExist, picturesAreDescribed, attachmentsAreUsed,
];

/** How Chinese is typed. */
export const copyRules: Rule[] = [
  punctuationIsFullWidth, bracketsAreFullWidth, quotesAreChinese, lettersAreHalfWidth, marksStandAlone, pairsAreClosed,
  marksNeedNoSpace, paragraphsBeginFlush, rangesAreTypeset,
];

/** What belongs to one person and to nobody else. */
export const privacyRules: Rule[] = [
  noIdCardNumbers, noMobileNumbers, noBankCards, noPrivateMailboxes, noPassportNumbers, noNumberPlates,
  numberExceptionsUsed,
];
