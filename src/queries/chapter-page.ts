import type { ImageMetadata } from 'astro';
import { languages, listPath, localPath } from '#domain/addresses.ts';
import { cartogram } from '#domain/cartogram.ts';
import type { ChapterRow, ChapterView } from '#domain/chapters-view.ts';
import { dayOf, yearOf } from '#domain/days.ts';
import { printedMoment, printedText, type FactValue } from '#domain/view-facts.ts';
import { chapterWords } from '#i18n/areas/chapters.ts';
import { words } from '#i18n/words.ts';
import { backlinks } from './backlinks.ts';
import type { ChapterKind } from './chapter-directory.ts';
import { knownChapters, type KnownChapter } from './chapter-rows.ts';
import { eventRows, splitEvents } from './event-rows.ts';
import { frameOf } from './frame.ts';
import { framedEntry } from './framed-entry.ts';
import { findReference } from './link-targets.ts';
import { newsRow } from './news-rows.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';
import { siteSettings } from './site.ts';
import { summariesOf, summaryOf } from './summaries.ts';

const shown = { people: 6, stories: 6, news: 8, olderNews: 60, past: 6, siblings: 12 };

/** The pages of all chapters, each with what it shows. */
export async function chapterPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const [known, frame] = [await knownChapters(lang), await frameOf(lang)];
    return Promise.all([...known.values()].map(async (chapter) => ({
      params: { lang: lang === 'zh' ? undefined : lang, id: chapter.id },
      props: { frame: await framedEntry(frame, chapter.entry), entry: chapter.entry, summary: await summaryOf(chapter.entry), view: await chapterView(chapter, known) },
    })));
  }));
  return paths.flat();
}

async function chapterView(chapter: KnownChapter, known: ReadonlyMap<string, KnownChapter>): Promise<ChapterView<ImageMetadata>> {
  const { id, entry, row } = chapter;
  const { lang } = entry;
  const text = chapterWords[lang];
  const pointing = await backlinks('chapters', id, lang);
  const of = (collection: string) => pointing.filter((other) => other.collection === collection);
  const children = (await childrenOf(lang)).get(id) ?? [];
  const events = await eventRows(lang);
  const { upcoming, past } = await splitEvents(of('events').flatMap((event) => events.get(event.id) ?? []));
  const qr = await codeOf(entry);
  const above = chapter.parent === undefined ? undefined : known.get(chapter.parent);
  return {
    sort: row.sort, status: row.status, statusText: row.statusText,
    kind: {
      text: text.oneKind[chapter.kind as ChapterKind], href: localPath(`/chapters/kind/${chapter.kind}/`, lang),
    },
    crumbs: [{ text: words(lang).menu.chapters, href: listPath('chapters', lang) }, ...placeOf(chapter, lang)],
    numbers: numbersOf(entry), contact: await contactOf(entry), ...(qr && { qr }),
    parent: above ? [above.row] : [],
    children: children.map((child) => child.row),
    siblings: siblingsOf(chapter, (await childrenOf(lang)).get(chapter.parent) ?? []),
    cards: await summariesOf([...await peopleOf(entry, of('people'), of('stories')), ...of('stories').slice(0, shown.stories)]),
    news: await Promise.all(of('news').slice(0, shown.news).map(newsRow)),
    olderNews: await summariesOf(of('news').slice(shown.news, shown.news + shown.olderNews)),
    upcoming, past: past.slice(0, shown.past),
  };
}

function childrenOf(lang: PublishedEntry['lang']): Promise<Map<string | undefined, KnownChapter[]>> {
  return remembered(`chapter-children/${lang}`, async () => Map.groupBy([...(await knownChapters(lang)).values()], ({ parent }) => parent));
}

/** Chapters of the same province, or of the same kind below the same parent. */
function siblingsOf(chapter: KnownChapter, candidates: readonly KnownChapter[]): ChapterRow[] {
  const near = candidates.filter((other) => other.id !== chapter.id && other.kind === chapter.kind
    && (chapter.kind !== 'local' || (chapter.country !== undefined ? other.country !== undefined : other.province === chapter.province)));
  return near.slice(0, shown.siblings).map(({ row }) => row);
}

function placeOf(chapter: KnownChapter, lang: PublishedEntry['lang']): FactValue[] {
  const text = chapterWords[lang];
  if (chapter.kind !== 'local') {
    const kind = chapter.kind as ChapterKind;
    return kind === 'association' ? [] : [{ text: text.kinds[kind], href: localPath(`/chapters/kind/${kind}/`, lang) }];
  }
  if (chapter.country !== undefined) return [{ text: text.overseas, href: localPath('/chapters/overseas/', lang) }];
  const sort = cartogram.find(({ short }) => short === chapter.province);
  return sort ? [{ text: lang === 'en' ? sort.nameEn : sort.short, href: localPath(`/chapters/region/${sort.slug}/`, lang) }] : [];
}

function numbersOf({ data, lang }: PublishedEntry): ChapterView['numbers'] {
  const text = chapterWords[lang];
  const members = data['members'] as number | undefined;
  const counted = data['membersAsOf'] as string | undefined;
  const founded = data['founded'] as string | undefined;
  return [
    ...(members === undefined ? [] : [{
      value: members.toLocaleString('en-US'), label: text.members, ...(counted && { note: text.asOf(printedMoment(counted, lang)) }),
    }]),
    ...(founded === undefined ? [] : [{ value: String(yearOf(founded)), label: text.founded }]),
  ];
}

/** Officers and the office; both have gone through consent. */
async function contactOf({ data, lang }: PublishedEntry): Promise<ChapterView['contact']> {
  const text = chapterWords[lang];
  const officers = (data['officers'] as { role: string; name: string; person?: string; until?: number }[] | undefined) ?? [];
  const contact = (data['contact'] ?? {}) as { email?: string; phone?: string; address?: string };
  const wechat = (data['wechat'] ?? {}) as { account?: string };
  const named = await Promise.all(officers.map(async ({ role, name, person, until }) => {
    const [page] = person === undefined ? [] : await findReference('people', person, lang);
    const printed = printedText(text.roles[role] ?? role, lang);
    return {
      name: printed.text, ...(printed.lang === 'zh-CN' && { nameLang: printed.lang }),
      values: [page ?? printedText(name, lang), ...(until === undefined ? [] : [{ text: text.until(until) }])],
    };
  }));
  const office: ChapterView['contact'] = [
    { name: text.email, values: contact.email ? [{ text: contact.email, href: `mailto:${contact.email}` }] : [] },
    { name: text.phone, values: contact.phone ? [{ text: contact.phone }] : [] },
    { name: text.address, values: contact.address ? [printedText(contact.address, lang)] : [] },
    { name: text.account, values: wechat.account ? [printedText(wechat.account, lang), { text: text.search }] : [] },
  ];
  return [...named, ...office.filter(({ values }) => values.length > 0)];
}

async function codeOf({ data, lang }: PublishedEntry): Promise<ChapterView<ImageMetadata>['qr']> {
  const { qr, qrExpires } = (data['wechat'] ?? {}) as { qr?: { src: ImageMetadata; alt?: string }; qrExpires?: string };
  if (!qr) return undefined;
  const today = dayOf((await siteSettings()).today);
  return {
    image: qr.src, alt: qr.alt ?? '', until: qrExpires ? printedMoment(qrExpires, lang) : '', isExpired: qrExpires !== undefined && qrExpires < today,
  };
}

/** Its officers with a page, whoever names it as theirs, and the people of its stories; each once. */
async function peopleOf(
  { data, lang }: PublishedEntry, own: readonly PublishedEntry[], stories: readonly PublishedEntry[],
): Promise<PublishedEntry[]> {
  const byId = await remembered(`people-by-id/${lang}`, async () =>
    new Map((await publishedEntries('people', lang)).map((person) => [person.id, person])));
  const officers = (data['officers'] as { person?: string }[] | undefined) ?? [];
  const ids = new Set([
    ...officers.map(({ person }) => person ?? ''), ...own.map(({ id }) => id),
    ...stories.flatMap((story) => (story.data['people'] as string[] | undefined) ?? []),
  ]);
  return [...ids].flatMap((id) => byId.get(id) ?? []).slice(0, shown.people);
}
