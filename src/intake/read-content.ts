import { readFile } from 'node:fs/promises';
import { currentMoment } from '#domain/today.ts';
import { isDataFile, type SiteSettings } from '#schemas/registry.ts';
import { checkAttachmentNames } from './attachment-names.ts';
import { listContent, type ContentFile, type Listing } from './content-files.ts';
import { decode } from './decode.ts';
import type { Corpus, Entry } from './entry.ts';
import { checkIdentity } from './identity.ts';
import { readEntry } from './read-entry.ts';
import { readRows, readSettings } from './read-rows.ts';
import { resolveReferences, type Salvaged } from './references.ts';
import type { SourceText } from './source-text.ts';
import { validateEntry, validateRow } from './validate.ts';

export interface ReadOptions {
  /** The moment that counts as now; else `today` in site.yaml, else the clock. */
  now?: string | undefined;
  /** The real time, where neither of them says otherwise. */
  clock?: Date;
}

/** Reads a whole content folder: entries, lists and settings, with all findings of reading. */
export async function readContent(directory: string, options: ReadOptions = {}): Promise<Corpus> {
  return readListing(await listContent(directory), options);
}

/** Reads the files of a listing, in whatever order they stand there. */
export async function readListing(listing: Listing, options: ReadOptions = {}): Promise<Corpus> {
  const corpus: Corpus = {
    directory: listing.directory, entries: [], rows: [], site: undefined, sitePositions: new Map(),
    attachments: new Map(listing.attachments.map((attachment) => [attachment.file, attachment])),
    sources: new Map(), now: '', findings: [
      ...listing.findings, ...checkIdentity(listing.files), ...checkAttachmentNames(listing.attachments),
    ],
  };
  const salvaged: Salvaged[] = [];
  const unread = new Set<string>();
  for (const file of listing.files) {
    const { source, findings } = decode(file.file, await readFile(file.path));
    corpus.findings.push(...findings);
    if (source) corpus.sources.set(file.file, source);
    if (source) readOne(file, source, corpus, salvaged, unread);
    else if (file.kind === 'data') unread.add(listOf(file));
    else if (file.place) salvaged.push({ collection: file.place.collection, id: file.place.id, data: {} });
  }
  if (!listing.files.some((file) => file.kind === 'site') && !listing.findings.some(({ file }) => /^site\.ya?ml$/i.test(file))) {
    corpus.findings.push({
      rule: 'files/settings', severity: 'error', file: 'site.yaml', line: 1, column: 1, field: '',
      problem: '没有网站设置文件 site.yaml。', remedy: '在内容文件夹里建 site.yaml，写上校名、网址、学校色等，各项见 docs/fields.md。',
    });
  }
  const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
  corpus.entries.sort(byFile);
  corpus.rows.sort(byFile);
  corpus.now = currentMoment(options.now, corpus.site?.today, options.clock);
  corpus.findings.push(...resolveReferences(corpus, salvaged, unread));
  inheritTranslations(corpus.entries);
  validateAll(corpus);
  return corpus;
}

function readOne(file: ContentFile, source: SourceText, corpus: Corpus, salvaged: Salvaged[], unread: Set<string>): void {
  if (file.place) {
    const { entry, findings } = readEntry(source, file.place);
    corpus.findings.push(...findings);
    if (entry) corpus.entries.push(entry);
    else salvaged.push({ collection: file.place.collection, id: file.place.id, data: salvagedNames(source) });
  } else if (file.kind === 'site') {
    const { data, positions, findings } = readSettings(source);
    corpus.findings.push(...findings);
    corpus.sitePositions = positions;
    if (data) corpus.site = data as SiteSettings;
  } else {
    const list = listOf(file);
    if (!isDataFile(list)) return;
    const { rows, isBroken, findings } = readRows(source, list);
    if (isBroken) unread.add(list);
    corpus.findings.push(...findings);
    corpus.rows.push(...rows);
  }
}

const listOf = ({ file }: ContentFile) => file.replace(/^data\/|\.yaml$/g, '');

/** The name or title of a file whose front matter cannot be read. */
function salvagedNames(source: SourceText): Record<string, string> {
  const match = /^\s*(?:姓名|名称|标题|name|title)\s*[:：]\s*["']?(.+?)["']?\s*$/m.exec(source.text);
  return match?.[1] ? { name: match[1] } : {};
}

/** A translation holds only what differs; everything else comes from the Chinese file. */
function inheritTranslations(entries: readonly Entry[]): void {
  const originals = new Map(entries.filter((entry) => entry.lang === 'zh').map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  for (const entry of entries) {
    if (entry.lang === 'zh') continue;
    const original = originals.get(`${entry.collection}/${entry.id}`);
    if (original) entry.data = { ...original.data, ...entry.data };
  }
}

function validateAll(corpus: Corpus): void {
  const faulty = new Set(corpus.findings.filter((finding) => finding.severity === 'error').map((finding) => finding.file));
  const keyOf = ({ collection, id }: Entry) => `${collection}/${id}`;
  // A translation inherits the faults of its original, which are told there.
  const sound = new Set(corpus.entries.filter((entry) => entry.lang === 'zh' && !faulty.has(entry.file)).map(keyOf));
  for (const entry of corpus.entries) {
    if (!faulty.has(entry.file) && sound.has(keyOf(entry))) corpus.findings.push(...validateEntry(entry));
  }
  for (const row of corpus.rows) if (!faulty.has(row.file)) corpus.findings.push(...validateRow(row));
}
