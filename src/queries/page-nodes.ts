import type { ImageMetadata } from 'astro';
import { languageTags } from '#domain/addresses.ts';
import type { VisiblePerson } from '#domain/consent.ts';
import { articleNode } from '#domain/json-ld/article-node.ts';
import { chapterNode } from '#domain/json-ld/chapter-node.ts';
import { issueNodes, plainNode, seriesNode } from '#domain/json-ld/collection-nodes.ts';
import { cultureNodes } from '#domain/json-ld/culture-nodes.ts';
import { eventNode } from '#domain/json-ld/event-node.ts';
import type { LinkedNode, LinkedPage, LinkedSite } from '#domain/json-ld/linked-data.ts';
import { profileNodes } from '#domain/json-ld/person-nodes.ts';
import { documentNode, givingNode } from '#domain/json-ld/record-nodes.ts';
import { backlinks } from './backlinks.ts';
import { choiceName } from './choice-names.ts';
import { findReference } from './link-targets.ts';
import type { PublishedEntry } from './published.ts';
import { siteSettings } from './site.ts';
import { entryTitle } from './titles.ts';
import { wholeAddress, wholeFileAddress } from './whole-address.ts';

/** What the nodes of every kind begin with. */
interface Shared {
  readonly site: LinkedSite;
  readonly page: LinkedPage;
  readonly description: string;
  /** Language of the text. */
  readonly language: string;
  /** The share picture, whole. */
  readonly image: string;
}

type Texts = readonly string[] | undefined;

const mostNamed = 24;
const mostEvents = 10;
const lectures = new Set(['forum', 'lecture']);

/** The schema.org data of an entry; all of it comes from what its page may show. */
export async function entryNodes(entry: PublishedEntry, { title, ...given }: Omit<Shared, 'language' | 'page'> & { title: string }): Promise<LinkedNode[]> {
  const shared: Shared = {
    ...given, page: { name: title, url: wholeAddress(entry.address) }, language: languageTags[entry.textLang],
  };
  switch (entry.collection) {
    case 'people': return personOf(entry, shared);
    case 'stories': case 'news': return [await articleOf(entry, shared)];
    case 'chapters': return [await chapterOf(entry, shared)];
    case 'events': return [await eventOf(entry, shared)];
    case 'series': case 'issues': return collectionOf(entry, shared);
    case 'culture': return cultureOf(entry, shared);
    case 'giving': return [givingOf(entry, shared)];
    case 'documents': return [await documentOf(entry, shared)];
    case 'pages': return [plainNode(shared.site, shared)];
  }
}

async function pages(collection: string, ids: unknown, lang: PublishedEntry['lang']): Promise<LinkedPage[]> {
  const list = Array.isArray(ids) ? ids as string[] : ids === undefined ? [] : [String(ids)];
  const found = await Promise.all(list.slice(0, mostNamed).map((id) => findReference(collection, id, lang)));
  return found.flat().flatMap(({ text, href }) => (href === undefined ? [] : [{ name: text, url: wholeAddress(href) }]));
}

const asPages = (entries: readonly PublishedEntry[]): LinkedPage[] =>
  entries.map((entry) => ({ name: entryTitle(entry), url: wholeAddress(entry.address) }));

async function personOf(entry: PublishedEntry, { site, page, language, image }: Shared): Promise<LinkedNode[]> {
  const person = entry.data as VisiblePerson;
  const about = (await backlinks('people', entry.id, entry.lang)).filter(({ collection }) => collection === 'stories' || collection === 'news');
  return profileNodes(site, {
    page, language, person, image, subjectOf: asPages(about.slice(0, mostNamed)),
    chapters: (await pages('chapters', person.chapters, entry.lang)).map(({ url }) => url),
  });
}

async function articleOf({ collection, data, lang }: PublishedEntry, shared: Shared): Promise<LinkedNode> {
  const [series] = await pages('series', data['series'], lang);
  const [issue] = await pages('issues', data['issue'], lang);
  return articleNode(shared.site, {
    ...shared, kind: collection === 'news' ? 'NewsArticle' : 'Article',
    published: String(data['date']), modified: data['updated'] as string | undefined,
    authors: (data['author'] as Texts) ?? [], photographers: (data['photo'] as Texts) ?? [],
    section: choiceName(collection, ['format', 'category'], data, lang),
    people: await pages('people', data['people'], lang), series, issue,
  });
}

async function chapterOf({ id, data, lang }: PublishedEntry, shared: Shared): Promise<LinkedNode> {
  const region = (data['region'] as { country?: string; province?: string; city?: string } | undefined) ?? {};
  const officers = (data['officers'] as { role: string; name: string; person?: string; until?: number }[] | undefined) ?? [];
  const { association } = await siteSettings();
  const pointing = (await backlinks('chapters', id, lang)).filter(({ collection }) => collection === 'events').slice(0, mostEvents);
  const [parent] = await pages('chapters', data['parent'], lang);
  return chapterNode(shared.site, {
    ...shared, kind: String(data['kind']), founded: data['founded'] as string | undefined, parent,
    areas: [region.country, region.province, region.city].filter((name) => name !== undefined),
    aliases: (data['aliases'] as Texts) ?? [],
    officers: await Promise.all(officers.map(async ({ role, name, person, until }) => {
      const [own] = await pages('people', person, lang);
      return { role, name, url: own?.url, until };
    })),
    identifier: data['kind'] === 'association' ? association?.number : undefined,
    email: (data['contact'] as { email?: string } | undefined)?.email,
    events: pointing.map((event) => ({
      name: entryTitle(event), url: wholeAddress(event.address), start: String(event.data['start']),
    })),
  });
}

async function eventOf({ data, lang }: PublishedEntry, shared: Shared): Promise<LinkedNode> {
  const [series] = await pages('series', data['series'], lang);
  return eventNode(shared.site, {
    ...shared, start: String(data['start']), end: data['end'] as string | undefined, place: data['place'] as string | undefined,
    online: data['online'] as string | undefined, state: (data['state'] as 'normal' | undefined) ?? 'normal',
    isLecture: lectures.has(String(data['kind'])), organisers: await pages('chapters', data['chapters'], lang),
    speakers: await pages('people', data['speakers'], lang), series,
  });
}

async function collectionOf({ collection, id, data, lang }: PublishedEntry, shared: Shared): Promise<LinkedNode[]> {
  const items = asPages((await backlinks(collection, id, lang)).slice(0, mostNamed));
  if (collection === 'series') return [seriesNode(shared.site, { ...shared, items })];
  return issueNodes(shared.site, {
    ...shared, items, publication: choiceName('issues', ['publication'], data, lang),
    number: Number(data['number']), date: String(data['date']),
  });
}

function cultureOf({ data }: PublishedEntry, shared: Shared): LinkedNode[] {
  type Picture = { src: ImageMetadata; caption?: string; credit?: string };
  const all = [data['cover'] as Picture | undefined, ...((data['gallery'] as Picture[] | undefined) ?? [])].filter((one) => one !== undefined);
  return cultureNodes(shared.site, {
    ...shared, kind: String(data['kind']), year: data['year'] as number | undefined, modified: data['updated'] as string | undefined,
    pictures: all.map(({ src, caption, credit }) => ({ url: wholeFileAddress(src.src), caption, credit })),
  });
}

function givingOf({ data }: PublishedEntry, shared: Shared): LinkedNode {
  return givingNode(shared.site, {
    ...shared, goal: data['goal'] as number | undefined, donateUrl: data['donateUrl'] as string | undefined,
  });
}

async function documentOf({ data, lang }: PublishedEntry, shared: Shared): Promise<LinkedNode> {
  const [replaces] = await pages('documents', data['supersedes'], lang);
  return documentNode(shared.site, {
    ...shared, number: data['no'] as string | undefined, date: String(data['date']), until: data['until'] as string | undefined,
    modified: data['updated'] as string | undefined, issuer: data['issuer'] as string | undefined,
    state: choiceName('documents', ['state'], data, lang), replaces,
  });
}
