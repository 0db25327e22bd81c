import type { Language } from '#domain/addresses.ts';
import { withVariedCloth } from '#domain/entry-summary.ts';
import { storyWords } from '#i18n/areas/stories.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';
import { storyRecords, type StoryRecord } from './story-cards.ts';
import { summaryOf, type Summary } from './summaries.ts';

const shelfLength = 19;

/** The parts before and after in the same series. */
export async function neighboursOf(entry: PublishedEntry) {
  const { data, lang, id } = entry;
  if (!data['series']) return [];
  const text = storyWords[lang];
  const parts = (await partsBySeries(lang)).get(String(data['series'])) ?? [];
  const at = parts.findIndex((part) => part.id === id);
  const [before, after] = [parts[at - 1], parts[at + 1]];
  return [
    ...(before ? [{ label: text.previousPart, summary: await summaryOf(before) }] : []),
    ...(after ? [{ label: text.nextPart, summary: await summaryOf(after) }] : []),
  ];
}

function partsBySeries(lang: Language): Promise<Map<string, PublishedEntry[]>> {
  return remembered(`parts-by-series/${lang}`, async () => {
    const inSeries = (await publishedEntries('stories', lang)).filter(({ data }) => data['series']);
    const order = ({ data }: PublishedEntry) => [Number(data['part'] ?? 9999), String(data['date'])] as const;
    const groups = Map.groupBy(inSeries, ({ data }) => String(data['series']));
    for (const parts of groups.values()) {
      parts.sort((a, b) => order(a)[0] - order(b)[0] || order(a)[1].localeCompare(order(b)[1]));
    }
    return groups;
  });
}

/** The books that stand beside this one: of people who entered about the same time. */
export async function shelfAround({ id, lang }: PublishedEntry) {
  const { records, places } = await remembered(`shelf/${lang}`, async () => {
    const standing: StoryRecord[] = (await storyRecords(lang)).filter(({ card }) => card.call !== undefined);
    return { records: standing, places: new Map(standing.map(({ card }, index) => [card.id, index])) };
  });
  const at = places.get(id) ?? Math.floor(records.length / 2);
  const start = Math.max(0, Math.min(at - Math.floor(shelfLength / 2), records.length - shelfLength));
  const cards = records.slice(start, start + shelfLength).map(({ card }) => card);
  const spines = withVariedCloth(cards.map(({ spine }) => spine ?? { cloth: 0, width: 1, drop: 0 }));
  return cards.map((card, place) => ({ ...card, spine: spines[place] ?? card.spine } as Summary));
}
