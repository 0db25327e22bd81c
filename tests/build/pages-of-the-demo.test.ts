import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { entryPath, languages, languageTags, listPath, localPath, type Language } from '#domain/addresses.ts';
import { visiblePerson, type PersonData } from '#domain/consent.ts';
import { personName, plainTitle } from '#domain/names.ts';
import { en } from '#i18n/en.ts';
import { words } from '#i18n/words.ts';
import { checkContent } from '#intake/check-content.ts';
import type { Corpus, Entry } from '#intake/entry.ts';
import { absences } from '#intake/publication-state.ts';
import { collectionNames, dataFileNames } from '#schemas/registry.ts';
import { builtPages, type BuiltPage } from '../built-pages.ts';
import { builtSite } from '../built-site.ts';
import { attribute, elementsIn, languageOf, liesIn, textOf, withClass } from '../parsed-html.ts';

let corpus: Corpus;
let pages: Map<string, BuiltPage>;
let published: Entry[];

beforeAll(async () => {
  const { directory } = await builtSite();
  corpus = await checkContent(resolve('content'));
  pages = new Map(builtPages(directory).map((page) => [page.address, page]));
  const absenceOf = absences(corpus);
  published = corpus.entries.filter((entry) => entry.lang === 'zh' && !absenceOf(entry)
    && (entry.collection !== 'people' || visiblePerson(entry.data as PersonData, corpus.now)));
});

function pageAt(address: string): BuiltPage {
  const page = pages.get(address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return page;
}

function entryAddresses(): { entry: Entry; lang: Language; address: string; translation: Entry | undefined }[] {
  return published.flatMap((entry) => languages.map((lang) => ({
    entry, lang, address: entryPath(entry.collection, entry.id, lang),
    translation: corpus.entries.find((other) =>
      other.lang === 'en' && other.collection === entry.collection && other.id === entry.id),
  })));
}

test('the demo is as large as it says', () => {
  const least = {
    people: 24, stories: 30, news: 60, chapters: 44, events: 24, culture: 14, series: 8, issues: 10, giving: 6,
    documents: 16,
  };
  const written = corpus.entries.filter((entry) => entry.lang === 'zh');
  const missing = Object.entries(least).filter(([name, count]) =>
    written.filter((entry) => entry.collection === name).length < count);
  expect(missing).toEqual([]);
  const translated = corpus.entries.filter((entry) => entry.lang === 'en').length;
  expect(translated / written.length).toBeGreaterThanOrEqual(1 / 3);
});

test('every published entry has a page in both languages, headed and titled by its own name', () => {
  const wrong = entryAddresses().flatMap(({ entry, lang, address, translation }) => {
    const data = lang === 'en' ? translation?.data ?? entry.data : entry.data;
    const name = entry.collection === 'people'
      ? personName(String(data['name']))
      : plainTitle(String(data['title'] ?? data['name']));
    const { document } = pageAt(address);
    const heading = elementsIn(document, 'h1').map(textOf).join();
    const title = elementsIn(document, 'title').map(textOf).join();
    // An issue is titled by its number and theme, a motto is set in two sizes.
    const bare = (text: string) => text.replace(/[：\s]/g, '');
    const english = entry.collection === 'people' && lang === 'en' ? data['nameEn'] : undefined;
    const isRight = bare(heading).includes(bare(String(english ?? name))) && bare(title).includes(bare(name));
    return isRight ? [] : [`${address}: “${heading}”, “${title}”`];
  });
  expect(wrong).toEqual([]);
});

test('what is not published has no page, and neither have the lists that are for us', () => {
  const shown = new Set(published);
  const hidden = corpus.entries.filter((entry) => entry.lang === 'zh' && !shown.has(entry))
    .flatMap(({ collection, id }) => languages.map((lang) => entryPath(collection, id, lang)));
  const ofOurs = languages.flatMap((lang) =>
    ['takedown', 'redirects'].map((list) => localPath(`/lists/${list}/`, lang)));
  expect(hidden.length).toBeGreaterThan(0);
  expect([...hidden, ...ofOurs].filter((address) => pages.has(address))).toEqual([]);
});

test('the lists of every collection lead to each of its entries in both languages, and to no hidden one', () => {
  for (const lang of languages) {
    for (const collection of collectionNames) {
      const list = listPath(collection, lang);
      pageAt(list);
      const addressOf = ({ id }: Entry) => entryPath(collection, id, lang);
      const all = new Set(corpus.entries.filter((entry) => entry.collection === collection).map(addressOf));
      const linked = [...pages.values()]
        .filter(({ address }) => address.startsWith(list) && !all.has(address))
        .flatMap(({ document }) => elementsIn(document, 'main').flatMap((main) => elementsIn(main, 'a')))
        .flatMap((link) => attribute(link, 'href') ?? [])
        .filter((href) => all.has(href));
      const expected = published.filter((entry) => entry.collection === collection).map(addressOf);
      expect([...new Set(linked)].sort(), list).toEqual(expected.sort());
    }
  }
});

test('every list of data has a page in both languages with a row for each of its rows', () => {
  // Honours and liaisons are rolls by year, and colleges lead to pages of their own.
  const rolls = ['honours', 'liaisons'];
  for (const list of rolls) {
    for (const lang of languages) {
      const { document } = pageAt(localPath(`/lists/${list}/`, lang));
      expect(elementsIn(document, 'main').flatMap((main) => elementsIn(main, 'li')).length, list).toBeGreaterThan(0);
    }
  }
  for (const list of dataFileNames.filter((name) => !['takedown', 'redirects', ...rolls].includes(name))) {
    const written = corpus.rows.filter((row) => row.list === list).length;
    for (const lang of languages) {
      const { document } = pageAt(localPath(`/lists/${list}/`, lang));
      const rows = elementsIn(document, 'tbody').flatMap((body) => elementsIn(body, 'tr')).length;
      const items = elementsIn(document, 'main').flatMap((main) => elementsIn(main, 'li', 'dt')).length;
      expect(written, list).toBeGreaterThan(0);
      expect(Math.max(rows, items), list).toBeGreaterThanOrEqual(written);
    }
  }
});

test('language, canonical and alternate addresses are right, and every alternate exists', () => {
  const site = corpus.site?.url ?? '';
  const twins = new Set([...entryAddresses()].filter(({ lang, translation }) => lang === 'en' && !translation).map(({ address }) => address));
  const untranslated = new Set([...twins].flatMap((address) => [address, address.slice(3)]));
  for (const { address, document } of pages.values()) {
    const lang = address.startsWith('/en/') ? 'en' : 'zh';
    const [html] = elementsIn(document, 'html');
    expect(html && attribute(html, 'lang'), address).toBe(languageTags[lang]);
    const links = elementsIn(document, 'link');
    const canonical = links.filter((link) => attribute(link, 'rel') === 'canonical');
    const alternates = links.filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'hreflang'));
    if (address === '/404.html') {
      expect([...canonical, ...alternates]).toEqual([]);
      continue;
    }
    const plain = lang === 'en' ? address.slice(3) : address;
    // Chinese text under the English frame is the Chinese page once more, and has no alternate.
    const own = twins.has(address) ? plain : address;
    expect(canonical.map((link) => attribute(link, 'href')), address).toEqual([new URL(own, site).href]);
    if (alternates.length === 0) {
      expect(untranslated.has(address), address).toBe(true);
      continue;
    }
    expect(alternates.map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')])).toEqual([
      ...languages.map((one) => [languageTags[one], new URL(localPath(plain, one), site).href]),
      ['x-default', new URL(plain, site).href],
    ]);
    for (const one of languages) pageAt(localPath(plain, one));
  }
});

test('an entry without translation says so in English and keeps its text marked as Chinese; no other does', () => {
  let untranslated = 0;
  for (const { entry, lang, address, translation } of entryAddresses()) {
    const { document } = pageAt(address);
    const notices = withClass(document, 'notice').map(textOf);
    const isFallback = lang === 'en' && !translation;
    expect(notices.includes(en.fallbackNotice), address).toBe(isFallback);
    if (!isFallback) continue;
    untranslated += 1;
    const notice = withClass(document, 'notice')[0];
    const shown = [...withClass(document, 'prose'), ...withClass(document, 'dek')];
    expect(notice && languageOf(notice)).toBe('en');
    expect(shown.map(languageOf), entry.file).toEqual(shown.map(() => 'zh-CN'));
  }
  expect(untranslated).toBeGreaterThan(0);
});

test('no Chinese text that a component prints on an English page is read as English', () => {
  const english = [...pages.values()].filter(({ address }) => address.startsWith('/en/'));
  const wrong = english.flatMap(({ address, document }) =>
    elementsIn(document, 'p', 'li', 'dd', 'td', 'th', 'span', 'a', 'h1', 'h2', 'h3', 'figcaption', 'blockquote')
      .filter((element) => languageOf(element) === 'en' && !liesIn(element, 'prose'))
      .filter((element) => element.childNodes.some((child) => child.nodeName === '#text'))
      .map(textOf)
      .filter((text) => /^[^A-Za-z]*\p{Script=Han}{2}[^A-Za-z]*$/u.test(text))
      .map((text) => `${address}: ${text.trim().slice(0, 40)}`));
  expect(wrong).toEqual([]);
});

test('every page says at its foot, in its language, that the demo is fictional', () => {
  for (const { address, document } of pages.values()) {
    const { fictional } = words(address.startsWith('/en/') ? 'en' : 'zh');
    expect(elementsIn(document, 'footer').map(textOf).join(), address).toContain(fictional);
  }
});
