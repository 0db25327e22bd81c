import { attachmentUses } from '../attachment-uses.ts';
import { findAttachment } from '../find-attachment.ts';
import type { CorpusRule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

export const picturesExist: CorpusRule = {
  name: 'picture/exists',
  severity: 'error',
  *checkAll(corpus) {
    for (const use of attachmentUses(corpus)) {
      if (use.kindOfUse !== 'picture' || use.kind !== 'local' || use.address.trim() === '') continue;
      const { attachment, remedy, meant } = findAttachment(use, corpus);
      if (attachment) continue;
      const fix = meant === undefined ? undefined : valueFix(corpus.sources.get(use.by), use.at, use.address, meant);
      yield {
        file: use.by,
        at: use.at,
        ...(use.path !== undefined && { path: use.path }),
        problem: `找不到图片 “${use.address}”。`,
        remedy,
        ...(fix && { fix }),
      };
    }
  },
};
