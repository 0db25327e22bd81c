import { bodyLinks } from '../body-links.ts';
import { headingAnchors } from '../heading-anchors.ts';
import { suggestion } from '../nearest.ts';
import type { EntryRule } from '../rule.ts';

export const anchorsLeadToHeadings: EntryRule = {
  name: 'link/anchor',
  severity: 'error',
  *check(entry) {
    for (const { url, at } of bodyLinks(entry)) {
      if (!url.startsWith('#')) continue;
      const anchor = decoded(url.slice(1));
      if (anchor === '' || anchor === 'top' || anchor.startsWith('user-content-')) continue;
      const anchors = headingAnchors(entry);
      if (anchors.includes(anchor)) continue;
      const near = suggestion(anchor, anchors);
      yield {
        at,
        problem: `这一页没有“${anchor}”这个小标题。`,
        remedy: near || '在 # 后面照抄一个小标题，标点不写，空格写成减号。',
      };
    }
  },
};

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
