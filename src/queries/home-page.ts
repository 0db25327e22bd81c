import type { ImageMetadata } from 'astro';
import { languages, localPath, type Language } from '#domain/addresses.ts';
import type { HomeView } from '#domain/home-view.ts';
import type { SiteFrame } from '#domain/site-frame.ts';
import { backlinks } from './backlinks.ts';
import { abroad, sortCells } from './chapter-directory.ts';
import { knownChapters, withNote } from './chapter-rows.ts';
import { classNotes } from './class-notes.ts';
import { eventRows, splitEvents } from './event-rows.ts';
import { frameOf } from './frame.ts';
import { shelfOf } from './gathered.ts';
import { issueCover } from './issue-covers.ts';
import { newsRow } from './news-rows.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { quietOnTheLeft } from './slips.ts';
import { storyCard } from './story-cards.ts';
import { pictureOf, summariesOf, summaryOf } from './summaries.ts';

export interface HomePage {
  frame: SiteFrame;
  view: HomeView<ImageMetadata>;
}

const shelfHolds = 19;
const longestSlip = 8;
const shortSlip = 5;

export function homePaths() {
  return Promise.all(languages.map(async (lang) =>
    ({ params: { lang: lang === 'zh' ? undefined : lang }, props: { frame: await frameOf(lang), view: await homeView(lang) } satisfies HomePage })));
}

async function homeView(lang: Language): Promise<HomeView<ImageMetadata>> {
  const stories = (await publishedEntries('stories', lang)).filter(({ data }) => !['notes', 'memorial'].includes(String(data['format'])));
  const cover = stories.find(({ data }) => data['featured']) ?? stories[0];
  const others = stories.filter((story) => story !== cover);
  const news = await publishedEntries('news', lang);
  const chapters = [...(await knownChapters(lang)).values()];
  const cells = await sortCells(lang);
  const notes = [...(await classNotes(lang)).values()].map((list) => list[0]).filter((note) => note !== undefined);
  return {
    cover: cover && { summary: await summaryOf(cover), slip: slipOf(cover), isSlipLeft: isSlipLeft(cover), scene: pictureOf(cover.data) },
    shelf: (await shelfOf(stories.slice(0, shelfHolds))).filter(({ call }) => call !== undefined),
    storyCount: (await publishedEntries('stories', lang)).length,
    people: await Promise.all(others.filter(({ data }) => Array.isArray(data['people'])).slice(0, 7).map(storyCard)),
    news: await Promise.all(news.slice(0, 4).map(newsRow)),
    events: (await splitEvents([...(await eventRows(lang)).values()])).upcoming.filter(({ state }) => state === 'normal').slice(0, 4),
    notes: notes.slice(0, 6),
    notesAddress: localPath('/people/classes/', lang),
    cells,
    chapterCount: cells.reduce((sum, { count }) => sum + count, 0),
    abroad: abroad(chapters).map((one) => withNote(one, one.countryText)).slice(0, 12),
    views: await viewsOf(lang),
    issue: await latestIssue(lang),
    giving: await givingOf(lang),
  };
}

/** The columns of the slip: the author's, else the title where it is short enough to stand in one or two. */
function slipOf({ data, lang }: PublishedEntry): string[] {
  const slip = data['slip'];
  if (lang === 'zh' && typeof slip === 'string') return slip.split('/');
  const title = String(data['title'] ?? '').replaceAll('|', '');
  return lang === 'zh' && [...title].length <= longestSlip ? [title] : [];
}

/** The panel of words stands below on the right, so only a short slip hangs above it. */
function isSlipLeft(entry: PublishedEntry): boolean {
  return quietOnTheLeft.has(String(entry.data['scene'])) || slipOf(entry).some((line) => [...line].length > shortSlip);
}

async function viewsOf(lang: Language) {
  const landmarks = (await publishedEntries('culture', lang)).filter(({ data }) => data['kind'] === 'landmark').slice(0, 4);
  return Promise.all(landmarks.map(async (entry) => ({ summary: await summaryOf(entry), isLeft: quietOnTheLeft.has(String(entry.data['scene'])) })));
}

async function latestIssue(lang: Language) {
  const issues = await publishedEntries('issues', lang);
  const latest = issues.find(({ data }) => data['publication'] === 'magazine') ?? issues[0];
  if (!latest) return undefined;
  const contents = (await backlinks('issues', latest.id, lang)).filter(({ collection }) => collection === 'stories');
  return { summary: await summaryOf(latest), cover: await issueCover(latest), contents: await summariesOf(contents.slice(0, 7)) };
}

async function givingOf(lang: Language) {
  const projects = await publishedEntries('giving', lang);
  const open = projects.find(({ data }) => data['featured']) ?? projects.find(({ data }) => data['kind'] === 'scholarship') ?? projects[0];
  return open && summaryOf(open);
}
