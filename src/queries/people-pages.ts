import { languages, type Language } from '#domain/addresses.ts';
import { personName } from '#domain/names.ts';
import type { PersonView } from '#domain/people-view.ts';
import { printedText } from '#domain/view-facts.ts';
import { backlinks } from './backlinks.ts';
import { frameOf } from './frame.ts';
import { framedEntry } from './framed-entry.ts';
import { groupsOf, shelfOf } from './gathered.ts';
import { peopleById, type KnownPerson } from './people-by-id.ts';
import { honoursOf, lifeOf, resumeOf } from './person-facts.ts';
import { personLine } from './person-lines.ts';
import type { PublishedEntry } from './published.ts';
import { chainFor } from './story-chains.ts';

export const segmentOf = (lang: Language) => (lang === 'zh' ? undefined : lang);

const collected = ['news', 'events', 'chapters', 'culture', 'series', 'giving', 'issues', 'documents', 'pages', 'people'] as const;

/** The pages of all people who are shown. */
export async function personPaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const frame = await frameOf(lang);
    return Promise.all([...(await peopleById(lang)).values()].map(async (person) => ({
      params: { lang: segmentOf(lang), id: person.id }, props: { frame: await framedEntry(frame, person.entry), entry: person.entry, view: await personView(person) },
    })));
  }));
  return paths.flat();
}

/** Stories about someone come before those that only name them, class notes last. */
function nearness({ data }: PublishedEntry, person: string): number {
  if (data['format'] === 'notes') return 2;
  return (data['people'] as string[] | undefined)?.[0] === person ? 0 : 1;
}

async function personView(person: KnownPerson): Promise<PersonView> {
  const { id, entry, data } = person;
  const { lang, textLang } = entry;
  // The chapters that someone belongs to stand in the résumé.
  const own = new Set(data.chapters);
  const pointing = (await backlinks('people', id, lang)).filter((other) => other.collection !== 'chapters' || !own.has(other.id));
  const topics = (data.mentoring?.topics ?? []).map((topic) => printedText(topic, lang));
  return {
    line: await personLine(person),
    otherName: lang === 'zh' ? data.nameEn ?? '' : data.nameEn ? personName(data.name) : '',
    headline: data.headline === undefined ? undefined : printedText(data.headline, lang),
    resume: await resumeOf(person),
    honours: await honoursOf(person),
    life: { years: lifeOf(person), lang: textLang },
    stories: await shelfOf(pointing.toSorted((a, b) => nearness(a, id) - nearness(b, id))),
    groups: await groupsOf(pointing, collected, lang),
    mentoring: data.mentoring?.open ? topics : undefined,
    links: (data.links ?? []).map((href) => ({ text: new URL(href).host, href })),
    chain: await chainFor(entry),
    hasText: entry.showsText && ((entry.source as { body?: string }).body ?? '').trim() !== '',
  };
}
