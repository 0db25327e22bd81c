import type { CollectionName } from '#schemas/registry.ts';
import type { EntryRule } from '../rule.ts';

/** Addresses below a collection that are lists of it; an entry of that name would have no page. */
const taken: Partial<Record<CollectionName, readonly string[]>> = {
  people: ['strokes', 'classes', 'class', 'college', 'city', 'industry', 'role', 'letter', 'mentors', 'page'],
  chapters: ['kind', 'region', 'overseas', 'page'],
};

/** The folder of an entry is not the address of a list. */
export const idsAreFree: EntryRule = {
  name: 'addresses/taken',
  severity: 'error',
  *check({ collection, id, lang }) {
    if (lang !== 'zh' || !taken[collection]?.includes(id)) return;
    yield {
      at: { line: 1, column: 1 },
      problem: `文件夹名“${id}”是网站自己的目录页 /${collection}/${id}/，这一篇会没有网页。`,
      remedy: `给文件夹换个名字，例如 ${id}-1。`,
    };
  },
};
