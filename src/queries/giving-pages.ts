import type { ImageMetadata } from 'astro';
import { languages, type Language } from '#domain/addresses.ts';
import { barStep } from '#domain/bar-steps.ts';
import type { GivingCard, GivingIndexView, GivingView, YearlyReport } from '#domain/giving-view.ts';
import { printedMoment, type Fact } from '#domain/view-facts.ts';
import { givingWords } from '#i18n/areas/giving.ts';
import { entryFacts, tableFacts } from './entry-facts.ts';
import { frameOf } from './frame.ts';
import { framedEntry } from './framed-entry.ts';
import { publishedEntries, type PublishedEntry, type Values } from './published.ts';
import { rows } from './rows.ts';
import { summaryOf } from './summaries.ts';

const segment = (lang: Language) => (lang === 'zh' ? undefined : lang);
const beside = new Set([
  'kind', 'state', 'goal', 'raised', 'asOf', 'smallest', 'donateUrl', 'contact', 'reports', 'thanks', 'correction',
]);

export function givingIndexPaths() {
  return Promise.all(languages.map(async (lang) => ({
    params: { lang: segment(lang) }, props: { frame: await frameOf(lang), view: await indexView(lang) },
  })));
}

export async function givingPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const entries = await publishedEntries('giving', lang);
    return Promise.all(entries.map(async (entry, index) => ({
      params: { lang: segment(lang), id: entry.id }, props: { frame: await framedEntry(await frameOf(lang), entry), entry, view: await givingView(entry, index) },
    })));
  }));
  return paths.flat();
}

async function indexView(lang: Language): Promise<GivingIndexView<ImageMetadata>> {
  const cards = await Promise.all((await publishedEntries('giving', lang)).map(cardOf));
  return { current: cards.filter(({ isDone }) => !isDone), finished: cards.filter(({ isDone }) => isDone) };
}

async function cardOf(entry: PublishedEntry, index: number): Promise<GivingCard<ImageMetadata>> {
  const { data, lang } = entry;
  const text = givingWords[lang];
  const asOf = data['asOf'] === undefined ? undefined : text.asOf(printedMoment(String(data['asOf']), lang));
  const figure = (key: 'smallest' | 'goal' | 'raised', note?: string) =>
    (data[key] === undefined ? [] : [{ name: text[key], text: text.money(Number(data[key])), note }]);
  return {
    entry: await summaryOf(entry), kind: text.kinds[String(data['kind'])] ?? '', state: text.states[String(data['state'])] ?? '',
    isDone: data['state'] === 'done', cloth: index % 7, figures: [...figure('smallest'), ...figure('goal'), ...figure('raised', asOf)],
  };
}

async function givingView(entry: PublishedEntry, index: number): Promise<GivingView<ImageMetadata>> {
  const { id, data, lang } = entry;
  const donateUrl = String(data['donateUrl'] ?? '');
  const facts = Object.fromEntries(Object.entries(data).filter(([key]) => !beside.has(key)));
  return {
    card: await cardOf(entry, index), donateUrl, donateHost: donateUrl && new URL(donateUrl).host, contact: String(data['contact'] ?? ''),
    reports: reportsOf(data, lang), thanks: thanksOf(data, lang), register: await registerOf(id, lang),
    facts: await entryFacts('giving', facts, lang), correction: String(data['correction'] ?? ''),
  };
}

function reportsOf(data: Values, lang: Language): YearlyReport[] {
  const text = givingWords[lang];
  const reports = (data['reports'] ?? []) as { year: number; spent: number; people?: number; note?: string }[];
  const most = Math.max(0, ...reports.map(({ spent }) => spent));
  return [...reports].sort((a, b) => b.year - a.year).map(({ year, spent, people, note }) => ({
    year, spent: spent === 0 ? text.none : text.exactly(spent), step: barStep(spent, most), people: people ? text.people(people) : '', note: note ?? '',
  }));
}

function thanksOf(data: Values, lang: Language): GivingView['thanks'] {
  const thanks = (data['thanks'] ?? []) as { name?: string; note?: string }[];
  return thanks.map(({ name, note = '' }) => ({
    name: name ?? givingWords[lang].anonymous, note, ...(lang === 'en' && name && /\p{Script=Han}/u.test(name) && { lang: 'zh-CN' as const }),
  }));
}

/** What is registered under a project: its trees and benches. */
async function registerOf(id: string, lang: Language): Promise<Fact | undefined> {
  const found = (await rows('registers')).filter(({ giving }) => giving === id);
  const shown = found.map(({ name, donor, place, year }): Values => ({ name, donor, place, year }));
  return shown.length > 0 ? tableFacts('registers', shown, lang) : undefined;
}
