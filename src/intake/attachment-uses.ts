import { fieldsFor, type Field } from '#schemas/field-tree.ts';
import { writtenAddress, type WrittenAddress } from './attachment-address.ts';
import { bodyLinks } from './body-links.ts';
import { bodyNotes, filePosition } from './body-notes.ts';
import type { Corpus, Entry, EntryValues } from './entry.ts';
import type { Position } from './finding.ts';
import { positionOf } from './rule.ts';

/** A place at which an entry or the settings name a file that should lie beside them. */
export interface AttachmentUse extends WrittenAddress {
  kindOfUse: 'picture' | 'link' | 'file';
  address: string;
  /** The file that names it. */
  by: string;
  at: Position;
  /** Path of the value in the front matter, or nothing in the body. */
  path?: string;
  alt: string;
}

const known = new WeakMap<Corpus, AttachmentUse[]>();

/** Every use of a file beside its entry, found once per corpus. */
export function attachmentUses(corpus: Corpus): AttachmentUse[] {
  const remembered = known.get(corpus);
  if (remembered) return remembered;
  const uses = corpus.entries.flatMap((entry) => [
    ...fieldUses(entry.collection, entry.data, entry.file, entry),
    ...bodyUses(entry),
  ]);
  if (corpus.site) {
    uses.push(...fieldUses('site', corpus.site, 'site.yaml', { positions: corpus.sitePositions }));
  }
  known.set(corpus, uses);
  return uses;
}

function bodyUses(entry: Entry): AttachmentUse[] {
  const use = (kindOfUse: 'picture' | 'link', address: string, at: Position, alt: string): AttachmentUse =>
    ({ ...writtenAddress(address, entry.file), kindOfUse, address, by: entry.file, at, alt });
  return [
    ...bodyNotes(entry).images.map((image) => use('picture', image.url, filePosition(entry, image), image.alt)),
    ...bodyLinks(entry).map(({ url, at }) => use('link', url, at, '')),
  ];
}

interface Positioned {
  positions: Map<string, Position>;
}

function fieldUses(schemaName: string, data: EntryValues, by: string, owner: Positioned): AttachmentUse[] {
  const uses: AttachmentUse[] = [];
  const add = (kindOfUse: 'picture' | 'file', address: unknown, path: string, words: Record<string, unknown>) => {
    if (typeof address !== 'string' || address === '') return;
    uses.push({
      ...writtenAddress(address, by), kindOfUse, address, by, at: positionOf(owner, path), path,
      alt: String(words['alt'] ?? ''),
    });
  };
  const visit = (field: Field, value: unknown, path: string): void => {
    if (value === undefined || value === null) return;
    if (field.widget === 'list' && Array.isArray(value)) {
      value.forEach((item: unknown, index) => field.item && visit(field.item, item, `${path}.${index}`));
    } else if (field.widget === 'picture') {
      // Editors may write only the file name.
      if (typeof value === 'string') add('picture', value, path, {});
      else add('picture', (value as EntryValues)['src'], `${path}.src`, value as EntryValues);
    } else if (field.widget === 'file') {
      add('file', value, path, {});
    } else if (field.widget === 'group' && typeof value === 'object') {
      for (const child of field.fields ?? []) visit(child, (value as EntryValues)[child.key], `${path}.${child.key}`);
    }
  };
  // A translation inherits values that are named, and checked, in the Chinese file.
  const own = new Set([...owner.positions.keys()].map((path) => path.split('.')[0]));
  for (const field of fieldsFor(schemaName)) if (own.has(field.key)) visit(field, data[field.key], field.key);
  return uses;
}
