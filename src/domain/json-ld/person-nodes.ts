import type { VisiblePerson } from '../consent.ts';
import { isoMoment, organisationId, personId, reference, schoolId, type LinkedNode, type LinkedPage, type LinkedSite } from './linked-data.ts';

export interface ProfileFacts {
  readonly page: LinkedPage;
  readonly language: string;
  /** As far as they agreed, and nothing else. */
  readonly person: VisiblePerson;
  readonly image?: string | undefined;
  /** What the site has written about them. */
  readonly subjectOf: readonly LinkedPage[];
  /** Whole addresses of the chapters that their page names. */
  readonly chapters: readonly string[];
}

/** A person and their page. Contacts and days of birth are left out whatever was agreed: machines collect them. */
export function profileNodes(site: LinkedSite, facts: ProfileFacts): LinkedNode[] {
  const { page, language, person } = facts;
  const id = personId(page.url);
  return [
    {
      '@type': 'ProfilePage', '@id': `${page.url}#page`, url: page.url, name: page.name, inLanguage: language,
      dateModified: isoMoment(person.updated), mainEntity: reference(id),
    },
    personNode(site, facts, id),
  ];
}

function personNode(site: LinkedSite, { page, person, image, subjectOf, chapters }: ProfileFacts, id: string): LinkedNode {
  const { name, nameEn, aliases, company, position, education, honours, mentoring, links, lived, deceased } = person;
  return {
    '@type': 'Person', '@id': id, name, alternateName: [...(nameEn ? [nameEn] : []), ...(aliases ?? [])], url: page.url, image,
    description: person.headline,
    jobTitle: position,
    worksFor: company ? { '@type': 'Organization', name: company } : undefined,
    alumniOf: education?.map(({ entry, graduate }) => ({
      '@type': 'OrganizationRole', alumniOf: reference(schoolId(site)), startDate: isoMoment(entry), endDate: isoMoment(graduate),
    })) ?? reference(schoolId(site)),
    award: honours?.map(({ title, year }) => (year === undefined ? title : `${title}（${year}）`)),
    knowsAbout: mentoring?.topics,
    sameAs: links,
    memberOf: chapters.map((url) => reference(organisationId(url))),
    ...(deceased && lived && { birthDate: isoMoment(lived.born), deathDate: isoMoment(lived.died) }),
    subjectOf: subjectOf.map((work) => ({ '@type': 'Article', '@id': `${work.url}#article`, name: work.name, url: work.url })),
  };
}
