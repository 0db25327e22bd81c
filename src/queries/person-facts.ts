import type { Language } from '#domain/addresses.ts';
import { localPath } from '#domain/addresses.ts';
import { mainEducation } from '#domain/class-year.ts';
import { personName } from '#domain/names.ts';
import type { FactRow, HonourLine, LifeYear } from '#domain/people-view.ts';
import { printedText, type FactValue } from '#domain/view-facts.ts';
import { peopleWords } from '#i18n/areas/people.ts';
import { awardsByPerson } from './awards.ts';
import { findReference } from './link-targets.ts';
import { peopleById, type KnownPerson } from './people-by-id.ts';
import { industryPath, termName } from './people-terms.ts';

/** 履历: studies, work, place, field and offices, as far as they may be shown. */
export async function resumeOf({ id, entry, data }: KnownPerson): Promise<FactRow[]> {
  const { lang } = entry;
  const text = peopleWords[lang];
  const chinese = (await peopleById('zh')).get(id)?.data ?? data;
  const say = (value: string | undefined) => (value === undefined ? [] : [printedText(value, lang)]);
  const rows: FactRow[] = [
    ...(await Promise.all((data.education ?? []).map(async (study) => ({
      name: text.studies, values: await studyValues(study, data.education?.length === 1, lang),
    })))),
    { name: data.deceased ? text.formerWork : text.work, values: [...say(data.company), ...say(data.position)] },
    { name: data.deceased ? text.lived : text.lives, values: await cityValues(data.city, lang) },
    {
      name: text.industry,
      values: chinese.industry === undefined ? [] : [{
        ...await termName('industry', chinese.industry, lang), href: localPath(await industryPath(chinese.industry), lang),
      }],
    },
    { name: text.chapters, values: (await Promise.all((data.chapters ?? []).map((chapter) => findReference('chapters', chapter, lang)))).flat() },
    { name: text.role, values: (data.roles ?? []).map((role) => ({ text: roleName(role, lang), href: localPath(rolePath(role), lang) })) },
    { name: text.aliases, values: (data.aliases ?? []).map((alias) => printedText(personName(alias), lang)) },
    { name: text.contact, values: say(data.contact) },
  ];
  return rows.filter(({ values }) => values.length > 0);
}

type Study = NonNullable<KnownPerson['data']['education']>[number];

async function studyValues(study: Study, isOnly: boolean, lang: Language): Promise<FactValue[]> {
  const { entered, left, degrees } = peopleWords[lang];
  const { entry, graduate, college, major, degree, class: name } = study;
  const [named] = await findReference('colleges', college, lang);
  return [
    ...(entry === undefined ? [] : [{ text: entered(entry), href: localPath(`/people/class/${entry}/`, lang) }]),
    ...(graduate === undefined ? [] : [{ text: left(graduate), href: localPath(`/people/class/${graduate}/`, lang) }]),
    ...(named ? [{ ...named, href: localPath(`/colleges/${college}/`, lang) }] : []),
    ...(major === undefined ? [] : [printedText(major, lang)]),
    ...(degree === undefined || isOnly ? [] : [{ text: degrees[degree] ?? degree }]),
    ...(name === undefined ? [] : [printedText(name, lang)]),
  ];
}

async function cityValues(city: string | undefined, lang: Language): Promise<FactValue[]> {
  if (city === undefined) return [];
  return (await findReference('places', city, lang)).map((value) => ({ ...value, href: localPath(`/people/city/${city}/`, lang) }));
}

const mentorRoles = new Set(['mentor', 'startup']);

/** Mentors share the wall; other offices have a page each. */
export function rolePath(role: string): string {
  return mentorRoles.has(role) ? '/people/mentors/' : `/people/role/${role}/`;
}

export function roleName(role: string, lang: Language): string {
  return peopleWords[lang].oneRole[role] ?? role;
}

/** Awards of the association and honours from elsewhere, newest first. */
export async function honoursOf({ id, entry, data }: KnownPerson): Promise<HonourLine[]> {
  const { lang } = entry;
  const own = ((await awardsByPerson()).get(id) ?? []).map((award): HonourLine => ({
    year: String(award.year), title: printedText(lang === 'en' ? award.awardEn ?? award.award : award.award, lang),
    note: award.citation === undefined ? undefined : printedText(award.citation, lang),
    href: `${localPath('/lists/honours/', lang)}#y${award.year}`,
  }));
  const others = (data.honours ?? []).map(({ title, year, ref }): HonourLine => ({
    year: year === undefined ? '' : String(year), title: printedText(title, lang),
    note: ref === undefined ? undefined : printedText(ref, lang),
  }));
  return [...own, ...others].toSorted((a, b) => b.year.localeCompare(a.year));
}

/** 年表, with the years at the school marked where studies say so. */
export function lifeOf({ entry, data }: KnownPerson): LifeYear[] {
  const { lang } = entry;
  const { years, atSchool } = peopleWords[lang];
  const study = mainEducation(data.education);
  return (data.life ?? []).map(({ year, age, text, atSchool: isThere }) => {
    const during = study?.entry !== undefined && study.graduate !== undefined && year >= study.entry && year < study.graduate;
    return {
      year, text, ...(age !== undefined && { age: years(age) }),
      ...((isThere ?? during) && { atSchool }),
    };
  });
}
