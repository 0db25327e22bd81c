import type { Rule } from '../rule.ts';
import { chaptersAreCurrent } from './chapters-are-current.ts';
import { chaptersFormATree } from './chapters-form-a-tree.ts';
import { chaptersSayWhere } from './chapters-say-where.ts';
import { clothsAreOnTheShelf } from './cloths-are-on-the-shelf.ts';
import { cohortsAreOfThisSchool } from './cohorts-are-of-this-school.ts';
import { consentBasisFitsThePerson } from './consent-basis-fits-the-person.ts';
import { consentCoversWhatIsGiven } from './consent-covers-what-is-given.ts';
import { consentIsInForce } from './consent-is-in-force.ts';
import { consentIsOnRecord } from './consent-is-on-record.ts';
import { datesHaveCome } from './dates-have-come.ts';
import { documentDatesFit } from './document-dates-fit.ts';
import { documentNumbersAreWellFormed } from './document-numbers-are-well-formed.ts';
import { documentsSupersedeInOrder } from './documents-supersede-in-order.ts';
import { educationYearsFit } from './education-years-fit.ts';
import { eventStatesAreFollowedUp } from './event-states-are-followed-up.ts';
import { eventsEndAfterTheyStart } from './events-end-after-they-start.ts';
import { eventsHaveAPlace } from './events-have-a-place.ts';
import { givingFiguresAgree } from './giving-figures-agree.ts';
import { honoursNameOneWinner } from './honours-name-one-winner.ts';
import { idsAreFree } from './ids-are-free.ts';
import { leadsAreShort } from './leads-are-short.ts';
import { livedYearsFit } from './lived-years-fit.ts';
import { monthDaysAreReal } from './month-days-are-real.ts';
import { numbersAreUsedOnce } from './numbers-are-used-once.ts';
import { pastFactsHaveHappened } from './past-facts-have-happened.ts';
import { provincesAreKnown } from './provinces-are-known.ts';
import { publicationWindowsOpen } from './publication-windows-open.ts';
import { redirectsLeadSomewhere } from './redirects-lead-somewhere.ts';
import { referencesArePublished } from './references-are-published.ts';
import { siteIsRegistered } from './site-is-registered.ts';
import { siteSettingsFit } from './site-settings-fit.ts';
import { slipsFitThePlate } from './slips-fit-the-plate.ts';
import { storiesFitTheirFormat } from './stories-fit-their-format.ts';
import { takedownsNameOneThing } from './takedowns-name-one-thing.ts';
import { titlesAreShort } from './titles-are-short.ts';
import { updatesFollowTheDate } from './updates-follow-the-date.ts';
import { withdrawnNamesAreGone } from './withdrawn-names-are-gone.ts';

/** What must be true of values that are each well formed: alone, together, and with the rest of the content. */
export const fieldRules: Rule[] = [
  consentIsOnRecord, consentCoversWhatIsGiven, consentBasisFitsThePerson, consentIsInForce, withdrawnNamesAreGone,
  livedYearsFit, educationYearsFit,
  storiesFitTheirFormat, titlesAreShort, slipsFitThePlate, leadsAreShort, clothsAreOnTheShelf,
  datesHaveCome, updatesFollowTheDate, publicationWindowsOpen, pastFactsHaveHappened, monthDaysAreReal,
  eventsHaveAPlace, eventsEndAfterTheyStart, eventStatesAreFollowedUp, cohortsAreOfThisSchool,
  chaptersSayWhere, provincesAreKnown, chaptersAreCurrent, chaptersFormATree,
  honoursNameOneWinner, givingFiguresAgree,
  documentsSupersedeInOrder, documentDatesFit, documentNumbersAreWellFormed, numbersAreUsedOnce,
  redirectsLeadSomewhere, takedownsNameOneThing, siteIsRegistered, siteSettingsFit,
  referencesArePublished, idsAreFree,
];
