import { pinyin } from 'pinyin-pro';

/**
 * The ASCII address of each term of a kind: `海上风电` → `haishangfengdian`. Terms that sound alike are told apart by a
 * number, in the order of their characters, so that the same terms always get the same addresses.
 */
export function slugsOf(terms: Iterable<string>): Map<string, string> {
  const slugs = new Map<string, string>();
  const used = new Map<string, number>();
  for (const term of [...new Set(terms)].sort()) {
    const slug = slugOf(term);
    const count = (used.get(slug) ?? 0) + 1;
    used.set(slug, count);
    slugs.set(term, count === 1 ? slug : `${slug}-${count}`);
  }
  return slugs;
}

function slugOf(term: string): string {
  const letters = pinyin(term, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).join('');
  return letters.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'term';
}
