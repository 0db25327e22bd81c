import { pinyin } from 'pinyin-pro';
import type { CollectionName } from '#schemas/registry.ts';

const dated: ReadonlySet<CollectionName> = new Set(['stories', 'news', 'events']);

function syllables(text: string, isName: boolean): string[] {
  const plain = text.replace(/[|/｜]/g, '');
  const parts = pinyin(plain, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true, ...(isName && { surname: 'head' as const }) });
  return parts.flatMap((part) => part.normalize('NFKD').toLowerCase().split(/[^a-z0-9]+/)).filter(Boolean);
}

/** A new id: `lin-haiyan` for a person, `20260308-zai-haibian` for what has a day; never one that is taken. */
export function newEntryId(collection: CollectionName, name: string, day: string, taken: ReadonlySet<string>): string {
  const parts = syllables(name, collection === 'people');
  const [first = '', ...rest] = parts;
  const stem = collection === 'people' && rest.length > 0 ? `${first}-${rest.join('')}` : parts.slice(0, 4).join('-');
  const base = dated.has(collection) ? `${day.replaceAll('-', '')}-${stem || 'xin'}` : stem || 'xin';
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
