import { attachmentUses, type AttachmentUse } from '../attachment-uses.ts';
import type { CorpusRule } from '../rule.ts';

export const picturesLieBeside: CorpusRule = {
  name: 'picture/place',
  severity: 'error',
  *checkAll(corpus) {
    for (const use of attachmentUses(corpus)) {
      if (use.kindOfUse !== 'picture') continue;
      const problem = problemOf(use);
      if (!problem) continue;
      const name = use.address.replace(/[?#].*$/, '').split(/[\\/]/).at(-1) ?? '';
      const remedy = use.kind === 'remote'
        ? '下载后放到同一文件夹，只写文件名；先确认有权使用。'
        : `把图片放到稿件的文件夹里，只写文件名${use.kind === 'data' || !name ? '。' : `：${name}`}`;
      yield { file: use.by, at: use.at, ...(use.path !== undefined && { path: use.path }), problem, remedy };
    }
  },
};

function problemOf({ kind, address }: AttachmentUse): string | undefined {
  const shown = address.length > 60 ? `${address.slice(0, 60)}…` : address;
  switch (kind) {
    case 'remote': return `图片 “${shown}” 在别的网站上，对方一改就看不到了。`;
    case 'data': return `图片 “${shown}” 不是文件名。`;
    case 'absolute': return `图片 “${shown}” 是绝对路径，网站里没有这个位置。`;
    case 'outside': return `图片 “${shown}” 指到了稿件的文件夹外面。`;
    case 'anchor': return `图片 “${shown}” 不是文件名。`;
    default: return address.trim() === '' ? '这张图没有写文件名。' : undefined;
  }
}
