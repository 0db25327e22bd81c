import { languages, localPath, type Language } from '#domain/addresses.ts';
import { documentState, type DocumentGroup, type DocumentIndexView, type DocumentRow, type DocumentState, type DocumentView } from '#domain/documents-view.ts';
import { printedMoment } from '#domain/view-facts.ts';
import { documentWords } from '#i18n/areas/documents.ts';
import { documentKinds } from '#schemas/choices.ts';
import { entryFacts } from './entry-facts.ts';
import { frameOf } from './frame.ts';
import { framedEntry } from './framed-entry.ts';
import { findReference } from './link-targets.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';
import { siteSettings } from './site.ts';
import { summaryOf } from './summaries.ts';

const segment = (lang: Language) => (lang === 'zh' ? undefined : lang);
/** How many of a kind the first page shows. */
const shown = 12;
const beside = new Set(['kind', 'no', 'date', 'effective', 'until', 'state', 'supersedes', 'correction']);

export function documentIndexPaths() {
  return Promise.all(languages.map(async (lang) => ({
    params: { lang: segment(lang) }, props: { frame: await frameOf(lang), view: await indexView(lang) },
  })));
}

/** A page for each kind of document that there is. */
export async function documentKindPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const { groups } = await indexView(lang, Infinity);
    return Promise.all(groups.map(async (group) => ({ params: { lang: segment(lang), kind: group.kind }, props: { frame: await frameOf(lang), group } })));
  }));
  return paths.flat();
}

export async function documentPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const entries = await publishedEntries('documents', lang);
    return Promise.all(entries.map(async (entry) => ({
      params: { lang: segment(lang), id: entry.id }, props: { frame: await framedEntry(await frameOf(lang), entry), entry, view: await documentView(entry) },
    })));
  }));
  return paths.flat();
}

async function indexView(lang: Language, most = shown): Promise<DocumentIndexView> {
  const entries = await publishedEntries('documents', lang);
  const rows = await documentRows(lang);
  const kinds = Map.groupBy(entries, ({ data }) => String(data['kind']));
  const groups = Object.keys(documentKinds).filter((kind) => kinds.has(kind)).map((kind): DocumentGroup => {
    // What counts comes before what no longer does; both newest first.
    const all = (kinds.get(kind) ?? []).flatMap(({ id }) => rows.get(id) ?? []);
    const sorted = [...all.filter(({ state }) => state === 'current'), ...all.filter(({ state }) => state !== 'current')];
    return {
      kind, title: documentWords[lang].kinds[kind] ?? kind, rows: sorted.slice(0, most), total: all.length,
      address: localPath(`/documents/kind/${kind}/`, lang),
    };
  });
  return { groups, total: entries.length, current: [...rows.values()].filter(({ state }) => state === 'current').length };
}

async function documentView(entry: PublishedEntry): Promise<DocumentView> {
  const { id, data, lang } = entry;
  const text = documentWords[lang];
  const kind = String(data['kind']);
  const rows = await documentRows(lang);
  const row = rows.get(id) as DocumentRow;
  const successor = (await successors()).get(id);
  const facts = Object.fromEntries(Object.entries(data).filter(([key]) => !beside.has(key)));
  const isOver = row.state === 'repealed' && successor === undefined;
  return {
    summary: await summaryOf(entry), kind: text.kinds[kind] ?? kind, kindAddress: localPath(`/documents/kind/${kind}/`, lang), row,
    banner: row.state === 'current' ? '' : isOver && data['state'] !== 'repealed' ? text.banner.expired : text.banner[row.state],
    replacedBy: successor === undefined ? [] : await findReference('documents', successor, lang),
    versions: await versionsOf(id, rows),
    facts: await entryFacts('documents', facts, lang),
    correction: String(data['correction'] ?? ''),
  };
}

/** A document, those that replaced it and those that it replaced. */
async function versionsOf(id: string, rows: ReadonlyMap<string, DocumentRow>): Promise<DocumentRow[]> {
  const next = await successors();
  const before = await predecessors();
  let newest = id;
  const seen = new Set([id]);
  for (let at = next.get(newest); at !== undefined && !seen.has(at); at = next.get(at)) seen.add(newest = at);
  const versions: string[] = [];
  for (let at: string | undefined = newest; at !== undefined && !versions.includes(at); at = before.get(at)) versions.push(at);
  return versions.length > 1 ? versions.flatMap((version) => rows.get(version) ?? []) : [];
}

function predecessors(): Promise<Map<string, string>> {
  return remembered('document-predecessors', async () => new Map((await publishedEntries('documents', 'zh'))
    .filter(({ data }) => data['supersedes'] !== undefined).map(({ id, data }) => [id, String(data['supersedes'])])));
}

function successors(): Promise<Map<string, string>> {
  return remembered('document-successors', async () => new Map([...await predecessors()].map(([id, before]) => [before, id])));
}

function documentRows(lang: Language): Promise<Map<string, DocumentRow>> {
  return remembered(`document-rows/${lang}`, async () => {
    const entries = await publishedEntries('documents', lang);
    return new Map(await Promise.all(entries.map(async (entry) => [entry.id, await rowOf(entry)] as const)));
  });
}

async function rowOf({ id, data, address, lang, textLang, ...rest }: PublishedEntry): Promise<DocumentRow> {
  const { today } = await siteSettings();
  const day = (key: string) => (data[key] === undefined ? '' : printedMoment(String(data[key]), lang));
  const state = documentState(data['state'] as DocumentState | undefined, data['until'] as string | undefined, today, (await successors()).has(id));
  const { parts } = await summaryOf({ id, data, address, lang, textLang, ...rest });
  return {
    address, parts, number: String(data['no'] ?? ''), issued: day('date'), effective: day('effective'), until: day('until'), state,
    stateText: documentWords[lang].states[state] ?? state, ...(textLang !== lang && { lang: 'zh-CN' as const }),
  };
}
