import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AttachmentUse } from './attachment-uses.ts';
import type { Attachment, Corpus } from './entry.ts';
import { entryFolderOf, folderOf } from './folder-of.ts';
import { nearest } from './nearest.ts';

interface Found {
  attachment?: Attachment;
  /** What to do when it is not there. */
  remedy: string;
  /** The address that was certainly meant: the same name in other case. */
  meant?: string;
}

const here = { remedy: '' };

/** The file that a use names, by its exact name, or what to do about it. */
export function findAttachment({ file, address, by }: AttachmentUse, corpus: Corpus): Found {
  const folder = folderOf(by);
  const attachment = corpus.attachments.get(file) ?? corpus.attachments.get(folder + address.replace(/^\.\//, ''));
  if (attachment) return { ...here, attachment };
  // Pictures of the settings lie beside site.yaml, outside the folders of entries.
  const path = join(corpus.directory, file);
  if (folder === '' && existsSync(path)) return { ...here, attachment: { file, path, size: 0 } };

  const { byFolder, byName } = attachmentIndex(corpus);
  const beside = byFolder.get(folder) ?? [];
  const same = (form: (name: string) => string) => beside.find((other) => form(other) === form(file));
  if (same((name) => name.normalize('NFC'))) {
    return { remedy: `文件夹里有同名的文件，但名字的编码不同（苹果电脑常见）。把那个文件重新命名一次：${nameOf(file).normalize('NFC')}` };
  }
  const otherCase = same((name) => name.normalize('NFC').toLowerCase());
  if (otherCase) {
    const meant = otherCase.slice(folder.length);
    return { meant, remedy: `文件夹里的是 “${meant}”，大小写要一致。` };
  }
  const elsewhere = byName.get(nameOf(file));
  if (elsewhere) return { remedy: `它在 ${elsewhere}，复制一份到 ${folder}。` };
  const near = nearest(stemOf(file), beside.map(stemOf));
  const similar = near === undefined ? undefined : beside.find((other) => stemOf(other) === near);
  if (similar) return { remedy: `是不是 “${similar.slice(folder.length)}”？` };
  return { remedy: `把 ${nameOf(file)} 放到 ${folder || '内容文件夹'} 里，或改成那里有的文件名。` };
}

interface AttachmentIndex {
  byFolder: Map<string, string[]>;
  byName: Map<string, string>;
}

const indexes = new WeakMap<Corpus, AttachmentIndex>();

function attachmentIndex(corpus: Corpus): AttachmentIndex {
  const known = indexes.get(corpus);
  if (known) return known;
  const index: AttachmentIndex = { byFolder: new Map(), byName: new Map() };
  for (const file of corpus.attachments.keys()) {
    const folder = entryFolderOf(file);
    const files = index.byFolder.get(folder);
    if (files) files.push(file);
    else index.byFolder.set(folder, [file]);
    index.byName.set(nameOf(file), file);
  }
  indexes.set(corpus, index);
  return index;
}

// Endings are alike and would make every name similar.
function stemOf(file: string): string {
  return nameOf(file).replace(/\.[^.]*$/, '');
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
