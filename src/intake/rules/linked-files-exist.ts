import { attachmentUses, type AttachmentUse } from '../attachment-uses.ts';
import { findAttachment } from '../find-attachment.ts';
import type { CorpusRule } from '../rule.ts';

interface Said {
  problem: string;
  remedy: string;
}

export const linkedFilesExist: CorpusRule = {
  name: 'link/file',
  severity: 'error',
  *checkAll(corpus) {
    for (const use of attachmentUses(corpus)) {
      if (use.kindOfUse === 'picture') continue;
      const said = elsewhere(use) ?? (use.kind === 'local' ? absent(use) : undefined);
      if (said) yield { file: use.by, at: use.at, ...(use.path !== undefined && { path: use.path }), ...said };
    }

    function absent(use: AttachmentUse): Said | undefined {
      const { address } = use;
      const found = findAttachment(use, corpus);
      if (found.attachment) return undefined;
      if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|cn|org|net|edu|gov)(?:[/?#]|$))/i.test(address)) {
        return { problem: `链接 “${address}” 少了 https://，会被当作文件名。`, remedy: `改成 https://${address}` };
      }
      return { problem: `文件夹里没有 “${address}”。`, remedy: found.remedy };
    }
  },
};

function elsewhere({ kind, kindOfUse, address }: AttachmentUse): Said | undefined {
  if (kind === 'outside') {
    const remedy = kindOfUse === 'file' ? '把文件放到稿件的文件夹里，只写文件名。' : '指向另一篇时写 /stories/编号/ 这样的地址；指向附件时把文件放到这个文件夹里。';
    return { problem: `“${address}” 指到了稿件的文件夹外面。`, remedy };
  }
  if (kindOfUse === 'file' && kind !== 'local') {
    return { problem: `“${address}” 不是稿件文件夹里的文件。`, remedy: '把文件放到稿件的文件夹里，只写文件名。' };
  }
  if (kind === 'absolute' && !address.startsWith('/')) {
    return { problem: `“${address}” 是自己电脑上的路径，读者打不开。`, remedy: '把文件放到稿件的文件夹里，只写文件名。' };
  }
  return undefined;
}
