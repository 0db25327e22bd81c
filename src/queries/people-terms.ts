import type { Language } from '#domain/addresses.ts';
import { printedText, type FactValue } from '#domain/view-facts.ts';
import { peopleById } from './people-by-id.ts';
import { remembered } from './remembered.ts';
import { slugsOf } from './term-slugs.ts';

export type TermKind = 'major' | 'industry';

/** A major or an industry, written in Chinese in the data, in a language as far as anyone has translated it. */
export async function termName(kind: TermKind, term: string, lang: Language): Promise<FactValue> {
  const translated = lang === 'en' ? (await translations(kind)).get(term) : undefined;
  return printedText(translated ?? term, lang);
}

/** The address of everyone in an industry. */
export async function industryPath(industry: string): Promise<string> {
  return `/people/industry/${(await industrySlugs()).get(industry) ?? ''}/`;
}

export function industrySlugs(): Promise<Map<string, string>> {
  return remembered('industry-slugs', async () =>
    slugsOf([...(await peopleById('zh')).values()].flatMap(({ data }) => data.industry ?? [])));
}

function translations(kind: TermKind): Promise<Map<string, string>> {
  return remembered(`term-names/${kind}`, async () => {
    const english = await peopleById('en');
    const names = new Map<string, string>();
    for (const [id, { data }] of await peopleById('zh')) {
      const other = english.get(id)?.data;
      const pairs = kind === 'industry'
        ? [[data.industry, other?.industry]]
        : (data.education ?? []).map((study, place) => [study.major, other?.education?.[place]?.major]);
      for (const [term, name] of pairs) {
        if (term && name && name !== term && !names.has(term)) names.set(term, name);
      }
    }
    return names;
  });
}
