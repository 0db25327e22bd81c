import { languages, localPath, type Language } from '#domain/addresses.ts';
import type { RollLine, RollView } from '#domain/people-view.ts';
import { printedText } from '#domain/view-facts.ts';
import { peopleWords } from '#i18n/areas/people.ts';
import { frameOf } from './frame.ts';
import { findReference } from './link-targets.ts';
import { named } from './people-facets.ts';
import { segmentOf } from './people-pages.ts';
import { rows } from './rows.ts';

/** 荣誉榜: the awards of the association by year. */
export function honourRollPaths() {
  return rollPaths(async (lang) => {
    const text = peopleWords[lang];
    const lines = await Promise.all((await rows('honours')).map(async ({ year, award, awardEn, person, chapter, citation }) => {
      const [who] = person !== undefined ? await findReference('people', person, lang)
        : chapter !== undefined ? await findReference('chapters', chapter, lang) : [];
      const line: RollLine = {
        title: printedText(lang === 'en' ? awardEn ?? award : award, lang), who: who ?? { text: '' },
        detail: undefined, note: citation === undefined ? undefined : printedText(citation, lang),
      };
      return { year, line };
    }));
    return {
      path: '/lists/honours/', title: text.honourRoll, lede: text.honourLede,
      years: byYear(lines.filter(({ line }) => line.who.text !== ''), text.items),
    };
  });
}

/** 联络员: by the year in which they were chosen. */
export function liaisonRollPaths() {
  return rollPaths(async (lang) => {
    const text = peopleWords[lang];
    const lines = await Promise.all((await rows('liaisons')).map(async ({ year, name, class: group, college }) => {
      const home = college === undefined ? undefined : { ...await named('colleges', college, lang), href: localPath(`/colleges/${college}/`, lang) };
      const line: RollLine = {
        title: group === undefined ? { text: '' } : printedText(group, lang), who: printedText(name, lang), detail: home, note: undefined,
      };
      return { year, line };
    }));
    return { path: '/lists/liaisons/', title: text.liaisonRoll, lede: text.liaisonLede, years: byYear(lines, text.count) };
  });
}

type Roll = Omit<RollView, 'frame'>;

function rollPaths(roll: (lang: Language) => Promise<Roll>) {
  return Promise.all(languages.map(async (lang) => ({
    params: { lang: segmentOf(lang) }, props: { view: { frame: await frameOf(lang), ...await roll(lang) } satisfies RollView },
  })));
}

function byYear(lines: readonly { year: number; line: RollLine }[], count: (number: number) => string): RollView['years'] {
  return [...Map.groupBy(lines, ({ year }) => year)].sort(([a], [b]) => b - a)
    .map(([year, list]) => ({ year: String(year), count: count(list.length), lines: list.map(({ line }) => line) }));
}
