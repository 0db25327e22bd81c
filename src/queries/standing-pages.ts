import { render } from 'astro:content';
import { languages, type Language } from '#domain/addresses.ts';
import type { PageGroup, StandingView } from '#domain/pages-view.ts';
import { printedMoment } from '#domain/view-facts.ts';
import { pageWords } from '#i18n/areas/pages.ts';
import { pageKinds } from '#schemas/choices.ts';
import { correctionViews } from './correction-views.ts';
import { frameOf } from './frame.ts';
import { framedEntry } from './framed-entry.ts';
import { numberViews } from './number-views.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { siteSettings } from './site.ts';
import { summariesOf, summaryOf } from './summaries.ts';

const segment = (lang: Language) => (lang === 'zh' ? undefined : lang);
/** A page with as many headings has a list of them. */
const manyHeadings = 5;

export function pageIndexPaths() {
  return Promise.all(languages.map(async (lang) => ({
    params: { lang: segment(lang) }, props: { frame: await frameOf(lang), groups: await pageGroups(lang) },
  })));
}

export async function standingPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const entries = await publishedEntries('pages', lang);
    const all = await summariesOf(entries);
    return Promise.all(entries.map(async (entry) => ({
      params: { lang: segment(lang), id: entry.id },
      props: { frame: await framedEntry(await frameOf(lang), entry), entry, view: { ...await standingView(entry), others: all.filter(({ id }) => id !== entry.id).slice(0, 12) } },
    })));
  }));
  return paths.flat();
}

async function pageGroups(lang: Language): Promise<PageGroup[]> {
  const kinds = Map.groupBy(await publishedEntries('pages', lang), ({ data }) => String(data['kind']));
  const written = Object.keys(pageKinds).filter((kind) => kinds.has(kind));
  return Promise.all(written.map(async (kind) =>
    ({ kind, title: pageWords[lang].kinds[kind] ?? kind, pages: await summariesOf(kinds.get(kind) ?? []) })));
}

async function standingView(entry: PublishedEntry): Promise<Omit<StandingView, 'others'>> {
  const { id, data, lang } = entry;
  const { contact } = await siteSettings();
  const kind = String(data['kind']);
  const isFirst = (await publishedEntries('pages', lang)).find((page) => page.data['kind'] === kind)?.id === id;
  return {
    summary: await summaryOf(entry), kind, kindTitle: pageWords[lang].kinds[kind] ?? kind, contents: await contentsOf(entry),
    contact: {
      mail: String(data['contact'] ?? contact.email), phone: contact.phone ?? '',
      address: (lang === 'en' ? contact.addressEn ?? contact.address : contact.address) ?? '',
    },
    checked: data['checked'] === undefined ? '' : printedMoment(String(data['checked']), lang),
    numbers: kind === 'about' && isFirst ? await numberViews(lang) : [],
    // The frame of every page points at these two, so their names are fixed.
    corrections: id === 'corrections' ? await correctionViews(lang) : undefined,
    hasSettings: id === 'accessibility',
  };
}

async function contentsOf(entry: PublishedEntry): Promise<StandingView['contents']> {
  const { headings } = await render(entry.source);
  const second = headings.filter(({ depth }) => depth === 2);
  return second.length < manyHeadings ? [] : second.map(({ slug, text }) => ({ href: `#${slug}`, text: text.replace(/^(?:问：|Q:\s*)/, '') }));
}
