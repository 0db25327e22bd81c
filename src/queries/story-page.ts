import type { ImageMetadata } from 'astro';
import { languages, type Language } from '#domain/addresses.ts';
import { openingWords } from '#domain/opening-words.ts';
import type { SiteFrame } from '#domain/site-frame.ts';
import type { StoryView } from '#domain/story-view.ts';
import { printedText } from '#domain/view-facts.ts';
import { storyWords } from '#i18n/areas/stories.ts';
import { eventRows } from './event-rows.ts';
import { frameOf } from './frame.ts';
import { framedEntry } from './framed-entry.ts';
import { findReference } from './link-targets.ts';
import { resumeOf } from './person-facts.ts';
import { publishedEntries, type PublishedEntry, type Values } from './published.ts';
import { hasPictures, minutesToRead } from './reading.ts';
import { chainFor } from './story-chains.ts';
import { subjectOf } from './story-cards.ts';
import { creditsOf, refer, textOf, textsOf } from './story-credits.ts';
import { neighboursOf, shelfAround } from './story-neighbours.ts';
import { pictureOf, summaryOf } from './summaries.ts';

export interface StoryPage {
  frame: SiteFrame;
  entry: PublishedEntry;
  view: StoryView<ImageMetadata>;
}


/** The paths of every story in every language, each with all that its page shows. */
export async function storyPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const entries = await publishedEntries('stories', lang);
    const frame = await frameOf(lang);
    return Promise.all(entries.map(async (entry) => ({
      params: { lang: lang === 'zh' ? undefined : lang, id: entry.id },
      props: { frame: await framedEntry(frame, entry), entry, view: await storyView(entry) } satisfies StoryPage,
    })));
  }));
  return paths.flat();
}

async function storyView(entry: PublishedEntry): Promise<StoryView<ImageMetadata>> {
  const { data, lang } = entry;
  const text = storyWords[lang];
  const summary = await summaryOf(entry);
  const subject = await subjectOf(entry);
  const isMemorial = data['format'] === 'memorial';
  const { born, died } = subject?.data.lived ?? {};
  const [series] = data['series'] ? await findReference('series', String(data['series']), lang) : [];
  const portrait = subject && !isMemorial ? pictureOf(subject.entry.data) : undefined;
  const minutes = minutesToRead(entry);
  const body = (entry.source as { body?: string }).body ?? '';
  return {
    summary, isMemorial,
    format: textOf(data, 'format'),
    kicker: series ?? { text: summary.kicker },
    dek: textOf(data, 'dek'),
    lived: isMemorial && died ? `${born ?? ''}—${died}` : '',
    resume: subject ? (await resumeOf(subject)).slice(0, 5) : [],
    byline: [
      textsOf(data, 'author').length > 0 ? text.text(textsOf(data, 'author').join('、')) : '',
      textsOf(data, 'photo').length > 0 ? text.pictures(textsOf(data, 'photo').join('、')) : '',
      summary.moment, minutes === undefined ? '' : text.minutes(minutes),
    ].filter(Boolean),
    portrait,
    // A text with pictures of its own needs no scene beside its portrait.
    scene: portrait && hasPictures(entry) ? undefined : pictureOf(data),
    facts: (data['facts'] as { n: string; label: string }[] | undefined) ?? [],
    notes: textsOf(data, 'notes'),
    quote: textOf(data, 'quote'),
    life: lifeYears(data, lang),
    milestones: body.includes(':::timeline') ? [] : textsOf(data, 'milestones').map(milestone),
    year: data['year'] === undefined ? '' : String(data['year']),
    places: await refer('places', textsOf(data, 'places'), lang),
    students: textsOf(data, 'students').map((student) => printedText(student, lang)),
    event: data['event'] ? (await eventRows(lang)).get(String(data['event'])) : undefined,
    hasInitial: /^\p{Script=Han}/u.test(openingWords(body, 1)),
    credits: await creditsOf(data, lang),
    neighbours: await neighboursOf(entry),
    shelf: await shelfAround(entry),
    chain: await chainFor(entry),
  };
}

/** `2004 · 第一次随船出海` */
function milestone(written: string): { year: string; text: string } {
  const [, year = '', text = written] = /^(\d{4})\s*[·•]\s*(.+)$/u.exec(written) ?? [];
  return { year, text };
}

function lifeYears(data: Values, lang: Language) {
  const text = storyWords[lang];
  const years = (data['life'] as { year: number; age?: number; text: string; atSchool?: boolean }[] | undefined) ?? [];
  return years.map(({ year, age, text: what, atSchool }) => ({
    year, text: what, ...(age !== undefined && { age: text.age(age) }), ...(atSchool && { atSchool: text.atSchool }),
  }));
}
