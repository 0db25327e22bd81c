import type { ImageMetadata } from 'astro';
import { languages, type Language } from '#domain/addresses.ts';
import { shortMonth } from '#domain/calendar-words.ts';
import { withVariedCloth } from '#domain/entry-summary.ts';
import {
  plainParagraphs, type IssueSpine, type IssueView, type IssueYear, type Publication, type PublicationShelf,
} from '#domain/issue-view.ts';
import { issueWords } from '#i18n/areas/issues.ts';
import { backlinks } from './backlinks.ts';
import { frameOf } from './frame.ts';
import { issueCover, publicationOf } from './issue-covers.ts';
import { framedEntry } from './framed-entry.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';
import { storyCard } from './story-cards.ts';
import { summaryOf } from './summaries.ts';

const publications: readonly Publication[] = ['magazine', 'newspaper'];
const segment = (lang: Language) => (lang === 'zh' ? undefined : lang);

/** The issues of a publication, the first one first. */
function issuesOf(publication: Publication, lang: Language): Promise<PublishedEntry[]> {
  return remembered(`issues/${publication}/${lang}`, async () =>
    (await publishedEntries('issues', lang)).filter(({ data }) => data['publication'] === publication)
      .sort((a, b) => Number(a.data['number']) - Number(b.data['number'])));
}

function placesOf(publication: Publication, lang: Language): Promise<Map<string, number>> {
  return remembered(`issue-places/${publication}/${lang}`, async () =>
    new Map((await issuesOf(publication, lang)).map(({ id }, place) => [id, place])));
}

/** The page of every issue. */
export async function issuePaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const frame = await frameOf(lang);
    return Promise.all((await publishedEntries('issues', lang)).map(async (entry) => ({
      params: { lang: segment(lang), id: entry.id }, props: { frame: await framedEntry(frame, entry), entry, view: await issueView(entry) },
    })));
  }));
  return paths.flat();
}

async function issueView(entry: PublishedEntry): Promise<IssueView<ImageMetadata>> {
  const { id, lang, data, source } = entry;
  const stories = (await backlinks('issues', id, lang)).filter(({ collection }) => collection === 'stories');
  return {
    summary: await summaryOf(entry),
    cover: await issueCover(entry),
    editorNote: plainParagraphs(String(data['editorNote'] ?? '')),
    contents: await Promise.all(stories.toReversed().map(storyCard)),
    extra: (data['extra'] as string[] | undefined) ?? [],
    neighbours: await neighboursOf(entry),
    hasText: ((source as { body?: string }).body ?? '').trim() !== '',
  };
}

async function neighboursOf(entry: PublishedEntry) {
  const { id, lang } = entry;
  const text = issueWords[lang];
  const issues = await issuesOf(publicationOf(entry), lang);
  const place = (await placesOf(publicationOf(entry), lang)).get(id) ?? 0;
  const [before, after] = [issues[place - 1], issues[place + 1]];
  return [
    ...(before ? [{ label: text.before, summary: await summaryOf(before) }] : []),
    ...(after ? [{ label: text.after, summary: await summaryOf(after) }] : []),
  ];
}

/** The shelf of both publications. */
export function issueListPaths() {
  return Promise.all(languages.map(async (lang) => {
    const shelves = (await Promise.all(publications.map((publication) => shelfOf(publication, lang)))).filter((shelf) => shelf !== undefined);
    return { params: { lang: segment(lang) }, props: { frame: await frameOf(lang), shelves } };
  }));
}

async function shelfOf(publication: Publication, lang: Language): Promise<PublicationShelf<ImageMetadata> | undefined> {
  const issues = await issuesOf(publication, lang);
  const latest = issues.at(-1);
  if (!latest) return undefined;
  const spines = withVariedCloth(await Promise.all(issues.map(spineOf)));
  return {
    publication, total: issues.length,
    latest: { summary: await summaryOf(latest), cover: await issueCover(latest) },
    years: [...Map.groupBy(spines.toReversed(), ({ year }) => year)].map(([year, list]): IssueYear => ({ year, spines: list })),
  };
}

async function spineOf(entry: PublishedEntry): Promise<IssueSpine & { year: string }> {
  const { data, lang, textLang } = entry;
  const { address, parts, date } = await summaryOf(entry);
  const number = Number(data['number']);
  return {
    address, parts, number: String(number), month: shortMonth(date, lang), cloth: number % 7, year: date.slice(0, 4),
    lang: textLang === lang ? undefined : 'zh-CN',
  };
}
