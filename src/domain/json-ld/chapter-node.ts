import {
  associationId, isoMoment, organisationId, personId, reference, schoolId, type LinkedNode, type LinkedPage, type LinkedSite,
} from './linked-data.ts';

export interface ChapterFacts {
  readonly page: LinkedPage;
  readonly description: string;
  readonly kind: string;
  readonly image?: string | undefined;
  readonly founded?: string | undefined;
  readonly parent?: LinkedPage | undefined;
  readonly areas: readonly string[];
  readonly aliases: readonly string[];
  /** Only those who may be named; `url` leads to their own page. */
  readonly officers: readonly { role: string; name: string; url?: string | undefined; until?: number | undefined }[];
  /** The number of the association in the public register. */
  readonly identifier?: string | undefined;
  /** Contacts of an office, never of a person. */
  readonly email?: string | undefined;
  readonly events: readonly { name: string; url: string; start: string }[];
}

/** An association of alumni. */
export function chapterNode(site: LinkedSite, facts: ChapterFacts): LinkedNode {
  const { page, description, kind, image, founded, parent, areas, aliases, officers, identifier, email, events } = facts;
  const above = kind === 'association' ? schoolId(site) : parent ? organisationId(parent.url) : associationId(site);
  return {
    '@type': 'Organization', '@id': organisationId(page.url), name: page.name, alternateName: aliases, url: page.url,
    description, image, foundingDate: isoMoment(founded), identifier, email, parentOrganization: reference(above),
    areaServed: areas.map((name) => ({ '@type': 'Place', name })),
    member: officers.map(({ role, name, url, until }) => ({
      '@type': 'OrganizationRole', roleName: role, endDate: isoMoment(until),
      member: { '@type': 'Person', ...(url && { '@id': personId(url), url }), name },
    })),
    event: events.map(({ name, url, start }) => ({ '@type': 'Event', '@id': `${url}#event`, name, url, startDate: isoMoment(start) })),
  };
}
