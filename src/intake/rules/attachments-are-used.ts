import { attachmentUses } from '../attachment-uses.ts';
import type { Entry } from '../entry.ts';
import { findAttachment } from '../find-attachment.ts';
import { entryFolderOf, folderOf } from '../folder-of.ts';
import type { CorpusRule } from '../rule.ts';

export const attachmentsAreUsed: CorpusRule = {
  name: 'attachment/unused',
  severity: 'warning',
  *checkAll(corpus) {
    if (corpus.attachments.size === 0) return;
    const unused = new Set(corpus.attachments.keys());
    for (const use of attachmentUses(corpus)) {
      if (use.kind === 'local' && use.address !== '') unused.delete(findAttachment(use, corpus).attachment?.file ?? '');
    }
    const entriesByFolder = new Map<string, Entry[]>();
    for (const entry of corpus.entries) {
      const folder = folderOf(entry.file);
      entriesByFolder.set(folder, [...(entriesByFolder.get(folder) ?? []), entry]);
    }
    for (const file of unused) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      const entries = entriesByFolder.get(entryFolderOf(file)) ?? [];
      // Where the entry could not be read, nobody knows; a file that is named wrongly is not also unused.
      if (entries.length === 0 || entries.some((entry) => mentions(entry, name))) continue;
      yield {
        file,
        at: { line: 1, column: 1 },
        problem: `“${name}” 没有用到。`,
        remedy: '在稿件里用上它，或从文件夹里删掉。',
      };
    }
  },
};

function mentions(entry: Entry, name: string): boolean {
  const text = entry.source.text.normalize('NFC').toLowerCase();
  const wanted = name.normalize('NFC').toLowerCase();
  return text.includes(wanted) || text.includes(encodeURI(wanted).toLowerCase());
}
