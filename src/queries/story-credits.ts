import type { Language } from '#domain/addresses.ts';
import type { FactRow } from '#domain/people-view.ts';
import { printedMoment, printedText, type FactValue } from '#domain/view-facts.ts';
import { storyWords } from '#i18n/areas/stories.ts';
import { findReference } from './link-targets.ts';
import type { Values } from './published.ts';

export const textOf = (data: Values, key: string) => (typeof data[key] === 'string' ? data[key] : '');
export const textsOf = (data: Values, key: string) => (Array.isArray(data[key]) ? data[key].map(String) : []);

/** Who answers for the text, and what it belongs to. */
export async function creditsOf(data: Values, lang: Language): Promise<FactRow[]> {
  const text = storyWords[lang];
  const say = (value: string) => (value === '' ? [] : [printedText(value, lang)]);
  const one = (key: string) => (data[key] ? [String(data[key])] : []);
  const review = (data['review'] as Record<string, string> | undefined) ?? {};
  const approvedOn = textOf(data, 'approvedOn');
  const rows: FactRow[] = [
    { name: text.issue, values: await refer('issues', one('issue'), lang) },
    { name: text.event, values: await refer('events', one('event'), lang) },
    { name: text.chapters, values: await refer('chapters', textsOf(data, 'chapters'), lang) },
    { name: text.places, values: await refer('places', textsOf(data, 'places'), lang) },
    { name: text.source, values: say(textOf(data, 'source')) },
    { name: text.original, values: outside(data['sourceUrl']) },
    { name: text.wechat, values: outside(data['wechatUrl']) },
    { name: text.editor, values: say(textOf(data, 'editor')) },
    { name: text.reviewed, values: [review['first'], review['second'], review['final']].flatMap((name) => (name ? say(name) : [])) },
    {
      name: text.approval,
      values: data['approvedBy'] ? [printedText(text.approved(textOf(data, 'approvedBy'), approvedOn && printedMoment(approvedOn, lang)), lang)] : [],
    },
    { name: text.updated, values: data['updated'] ? [{ text: printedMoment(String(data['updated']), lang) }] : [] },
    { name: text.correction, values: say(textOf(data, 'correction')) },
  ];
  return rows.filter(({ values }) => values.length > 0);
}

/** What these ids name, as far as it may be shown. */
export async function refer(collection: string, ids: readonly string[], lang: Language): Promise<FactValue[]> {
  return (await Promise.all(ids.map((id) => findReference(collection, id, lang)))).flat();
}

function outside(address: unknown): FactValue[] {
  return typeof address === 'string' ? [{ text: new URL(address).host, href: address }] : [];
}
