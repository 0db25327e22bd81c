import { attachmentUses } from '../attachment-uses.ts';
import { bodyNotes } from '../body-notes.ts';
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
      // Where the entry could not be read, nobody knows; HTML and components may name a file in their own way.
      if (entries.length === 0 || entries.some((entry) => namesInHtml(entry, name))) continue;
      yield {
        file,
        at: { line: 1, column: 1 },
        problem: `“${name}” 没有用到。`,
        remedy: '在稿件里用上它，或从文件夹里删掉。',
      };
    }
  },
};

function namesInHtml(entry: Entry, name: string): boolean {
  return bodyNotes(entry).rawHtml.some(({ value }) => value.includes(name) || value.includes(encodeURI(name)));
}
