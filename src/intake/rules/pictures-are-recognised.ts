import { writtenAddress } from '../attachment-address.ts';
import { bodyNotes, fileOffset, filePosition } from '../body-notes.ts';
import type { EntryRule } from '../rule.ts';

const reasons = {
  'space': '文件名里有空格，会印成文字',
  'full-width': '用了全角的括号或感叹号，会印成文字',
  'other': '没有被认作图片，会印成文字',
};

export const picturesAreRecognised: EntryRule = {
  name: 'picture/syntax',
  severity: 'error',
  *check(entry, corpus) {
    for (const picture of bodyNotes(entry).looksLikeImage) {
      const { text, alt, address, reason, offset, endOffset } = picture;
      const title = /\s+["'“](.*?)["'”]\s*[)）]$/.exec(text)?.[1];
      const ready = `![${alt}](${address.replace(/\s/g, '%20')}${title ? ` "${title}"` : ''})`;
      const isThere = corpus.attachments.has(writtenAddress(address, entry.file).file);
      yield {
        at: filePosition(entry, picture),
        problem: `“${text}” ${reasons[reason]}。`,
        remedy: reason === 'space'
          ? `改成 ${ready}，或把图片文件名里的空格去掉。`
          : `改成 ${ready}`,
        ...(isThere && { fix: { from: fileOffset(entry, offset), to: fileOffset(entry, endOffset), text: ready } }),
      };
    }
  },
};
