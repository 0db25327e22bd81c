import type { Corpus } from '#intake/entry.ts';

const known = new WeakMap<Corpus, Corpus>();

/** The part of what was read whose files hold no error: what a preview can show while the rest is being mended. */
export function soundContent(corpus: Corpus): Corpus {
  const sound = known.get(corpus) ?? withoutFaultyFiles(corpus);
  known.set(corpus, sound);
  return sound;
}

function withoutFaultyFiles(corpus: Corpus): Corpus {
  const faulty = new Set(corpus.findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  // A translation without its original has nowhere to stand.
  const faultyEntries = new Set(corpus.entries
    .filter(({ lang, file }) => lang === 'zh' && faulty.has(file))
    .map(({ collection, id }) => `${collection}/${id}`));
  return {
    ...corpus,
    entries: corpus.entries.filter(({ file, collection, id }) =>
      !faulty.has(file) && !faultyEntries.has(`${collection}/${id}`)),
    rows: corpus.rows.filter(({ file }) => !faulty.has(file)),
    site: faulty.has('site.yaml') ? undefined : corpus.site,
  };
}

/** What a preview shows around the pages as long as site.yaml cannot be read. */
export const placeholderSettings = {
  name: '校友志', short: '校友', nameEn: 'Alumni Chronicle', title: '校友志', titleEn: 'Alumni Chronicle',
  url: 'https://alumni.example.edu.cn', founded: 1958, anniversary: '01-01', brand: '#0E4D56', host: '校友志',
  contact: { email: 'office@alumni.example.edu.cn' },
};
