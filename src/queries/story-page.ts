import type { ImageMetadata } from 'astro';
import { languages, type Language } from '#domain/addresses.ts';
import { withVariedCloth } from '#domain/entry-summary.ts';
import { openingWords } from '#domain/opening-words.ts';
import type { FactRow } from '#domain/people-view.ts';
import type { SiteFrame } from '#domain/site-frame.ts';
import type { StoryView } from '#domain/story-view.ts';
import { printedMoment, printedText, type FactValue } from '#domain/view-facts.ts';
import { storyWords } from '#i18n/areas/stories.ts';
import { eventRows } from './event-rows.ts';
import { frameOf } from './frame.ts';
import { framedEntry } from './framed-entry.ts';
import { findReference } from './link-targets.ts';
import { resumeOf } from './person-facts.ts';
import { publishedEntries, type PublishedEntry, type Values } from './published.ts';
import { hasPictures, minutesToRead } from './reading.ts';
import { remembered } from './remembered.ts';
import { chainFor } from './story-chains.ts';
import { storyRecords, subjectOf, type StoryRecord } from './story-cards.ts';
import { pictureOf, summaryOf, type Summary } from './summaries.ts';

export interface StoryPage {
  frame: SiteFrame;
  entry: PublishedEntry;
  view: StoryView<ImageMetadata>;
}

const shelfLength = 19;
const textOf = (data: Values, key: string) => (typeof data[key] === 'string' ? data[key] : '');
const textsOf = (data: Values, key: string) => (Array.isArray(data[key]) ? data[key].map(String) : []);

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

/** Who answers for the text, and what it belongs to. */
async function creditsOf(data: Values, lang: Language): Promise<FactRow[]> {
  const text = storyWords[lang];
  const say = (value: string) => (value === '' ? [] : [printedText(value, lang)]);
  const one = (key: string) => (data[key] ? [String(data[key])] : []);
  const review = (data['review'] as Record<string, string> | undefined) ?? {};
  const approvedOn = textOf(data, 'approvedOn');
  const rows: FactRow[] = [
    { name: text.issue, values: await refer('issues', one('issue'), lang) },
    { name: text.event, values: await refer('events', one('event'), lang) },
    { name: text.chapters, values: await refer('chapters', textsOf(data, 'chapters'), lang) },
    { name: text.places, values: await refer('places', textsOf(data, 'places'), lang) },
    { name: text.source, values: say(textOf(data, 'source')) },
    { name: text.original, values: outside(data['sourceUrl']) },
    { name: text.wechat, values: outside(data['wechatUrl']) },
    { name: text.editor, values: say(textOf(data, 'editor')) },
    { name: text.reviewed, values: [review['first'], review['second'], review['final']].flatMap((name) => (name ? say(name) : [])) },
    {
      name: text.approval,
      values: data['approvedBy'] ? [printedText(text.approved(textOf(data, 'approvedBy'), approvedOn && printedMoment(approvedOn, lang)), lang)] : [],
    },
    { name: text.updated, values: data['updated'] ? [{ text: printedMoment(String(data['updated']), lang) }] : [] },
    { name: text.correction, values: say(textOf(data, 'correction')) },
  ];
  return rows.filter(({ values }) => values.length > 0);
}

async function refer(collection: string, ids: readonly string[], lang: Language): Promise<FactValue[]> {
  return (await Promise.all(ids.map((id) => findReference(collection, id, lang)))).flat();
}

function outside(address: unknown): FactValue[] {
  return typeof address === 'string' ? [{ text: new URL(address).host, href: address }] : [];
}

/** The parts before and after in the same series. */
async function neighboursOf(entry: PublishedEntry) {
  const { data, lang, id } = entry;
  if (!data['series']) return [];
  const text = storyWords[lang];
  const parts = (await partsBySeries(lang)).get(String(data['series'])) ?? [];
  const at = parts.findIndex((part) => part.id === id);
  const [before, after] = [parts[at - 1], parts[at + 1]];
  return [
    ...(before ? [{ label: text.previousPart, summary: await summaryOf(before) }] : []),
    ...(after ? [{ label: text.nextPart, summary: await summaryOf(after) }] : []),
  ];
}

function partsBySeries(lang: Language): Promise<Map<string, PublishedEntry[]>> {
  return remembered(`parts-by-series/${lang}`, async () => {
    const inSeries = (await publishedEntries('stories', lang)).filter(({ data }) => data['series']);
    const order = ({ data }: PublishedEntry) => [Number(data['part'] ?? 9999), String(data['date'])] as const;
    const groups = Map.groupBy(inSeries, ({ data }) => String(data['series']));
    for (const parts of groups.values()) {
      parts.sort((a, b) => order(a)[0] - order(b)[0] || order(a)[1].localeCompare(order(b)[1]));
    }
    return groups;
  });
}

/** The books that stand beside this one: of people who entered about the same time. */
async function shelfAround({ id, lang }: PublishedEntry) {
  const { records, places } = await remembered(`shelf/${lang}`, async () => {
    const standing: StoryRecord[] = (await storyRecords(lang)).filter(({ card }) => card.call !== undefined);
    return { records: standing, places: new Map(standing.map(({ card }, index) => [card.id, index])) };
  });
  const at = places.get(id) ?? Math.floor(records.length / 2);
  const start = Math.max(0, Math.min(at - Math.floor(shelfLength / 2), records.length - shelfLength));
  const cards = records.slice(start, start + shelfLength).map(({ card }) => card);
  const spines = withVariedCloth(cards.map(({ spine }) => spine ?? { cloth: 0, width: 1, drop: 0 }));
  return cards.map((card, place) => ({ ...card, spine: spines[place] ?? card.spine } as Summary));
}

