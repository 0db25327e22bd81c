import type { Language } from '#domain/addresses.ts';
import type { ChainStep } from '#domain/people-view.ts';
import { chainIndex, nextSteps, type ChainIndex, type Tie } from '#domain/story-chain.ts';
import { teachersById, tiesOfPerson, type TiedPerson } from '#domain/story-ties.ts';
import { personName } from '#domain/names.ts';
import { printedText, type FactValue } from '#domain/view-facts.ts';
import { peopleWords } from '#i18n/areas/people.ts';
import { awardsByPerson } from './awards.ts';
import { backlinks } from './backlinks.ts';
import { findReference } from './link-targets.ts';
import { peopleById } from './people-by-id.ts';
import { termName } from './people-terms.ts';
import { personLine } from './person-lines.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';
import { summaryOf } from './summaries.ts';

/** Three steps from a story or a person to others, each with what they share; from a story they lead to stories. */
export async function chainFor(entry: PublishedEntry): Promise<ChainStep[]> {
  const from = entry.collection === 'people' ? [entry.id] : peopleOf(entry);
  const people = await peopleById(entry.lang);
  const steps = nextSteps(await index(), from);
  return Promise.all(steps.flatMap(({ to, tie }) => {
    const person = people.get(to);
    return person ? [person].map(async (known) => {
      const line = await personLine(known);
      const target = entry.collection === 'people' ? line.summary : await storyOf(to, entry) ?? line.summary;
      return { reason: await reasonFor(tie, [...from, to], entry.lang), person: line, target };
    }) : [];
  }));
}

const peopleOf = ({ data }: PublishedEntry) => (data['people'] as string[] | undefined) ?? [];

/** The newest story that is about a person first of all. */
async function storyOf(person: string, except: PublishedEntry) {
  const pointing = await backlinks('people', person, except.lang);
  const story = pointing.find((other) => other.collection === 'stories' && other.id !== except.id && peopleOf(other)[0] === person
    && other.data['format'] !== 'notes');
  return story && summaryOf(story);
}

/** Ties are compared in Chinese, so that people are joined whether or not they are translated. */
function index(): Promise<ChainIndex> {
  return remembered('story-chain', async () => {
    const awards = await awardsByPerson();
    const people = [...(await peopleById('zh')).values()].map(({ id, data }): TiedPerson => ({
      id, awards: (awards.get(id) ?? []).map(({ award }) => award),
      ...(data.education && { education: data.education as NonNullable<TiedPerson['education']> }),
      ...(data.city && { city: data.city }), ...(data.industry && { industry: data.industry }),
      ...(data.roles && { roles: data.roles }),
    }));
    const stories = (await publishedEntries('stories', 'zh')).map((story) => ({ format: String(story.data['format']), people: peopleOf(story) }));
    const teachers = teachersById(people, stories);
    return chainIndex(people.map((person) => ({ id: person.id, ties: tiesOfPerson(person, teachers.get(person.id) ?? []) })));
  });
}

async function reasonFor({ kind, key }: Tie, joined: readonly string[], lang: Language): Promise<FactValue> {
  const { reasons, entered, left } = peopleWords[lang];
  const say = (text: string) => printedText(text, lang);
  const named = async (list: string, id: string) => (await findReference(list, id, lang))[0]?.text ?? '';
  const [written = '', college = ''] = key.split('/');
  const year = () => (written.endsWith('届') ? left : entered)(Number.parseInt(written, 10));
  switch (kind) {
    case 'teacher': {
      const teacher = (await peopleById(lang)).get(key);
      return say(joined.includes(key) || !teacher ? reasons.teaches : reasons.teacher(englishName(teacher.data, lang)));
    }
    case 'class': return say(reasons.class(year(), await named('colleges', college)));
    case 'major': return say(reasons.major((await termName('major', key, lang)).text));
    case 'honour': return say(reasons.honour(await awardName(key, lang)));
    case 'industry': return say(reasons.industry((await termName('industry', key, lang)).text));
    case 'city': return say(reasons.city(await named('places', key)));
    case 'college': return say(reasons.college(await named('colleges', key)));
    case 'year': return say(reasons.year(year()));
    case 'decade': return say(reasons.decade(Number(key)));
  }
}

function englishName(person: { name: string; nameEn?: string }, lang: Language): string {
  return lang === 'en' ? person.nameEn ?? person.name : personName(person.name);
}

async function awardName(award: string, lang: Language): Promise<string> {
  if (lang === 'zh') return award;
  const all = [...(await awardsByPerson()).values()].flat();
  return all.find((row) => row.award === award && row.awardEn)?.awardEn ?? award;
}
