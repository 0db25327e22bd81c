import { isoMoment, reference, schoolId, type LinkedNode, type LinkedPage, type LinkedSite } from './linked-data.ts';

export interface GivingFacts {
  readonly page: LinkedPage;
  readonly description: string;
  readonly image?: string | undefined;
  readonly goal?: number | undefined;
  readonly donateUrl?: string | undefined;
}

/** A project that people give to. */
export function givingNode(site: LinkedSite, { page, description, image, goal, donateUrl }: GivingFacts): LinkedNode {
  return {
    '@type': 'Project', '@id': `${page.url}#project`, name: page.name, url: page.url, description, image,
    parentOrganization: reference(schoolId(site)),
    funding: goal === undefined ? undefined : {
      '@type': 'MonetaryGrant', amount: { '@type': 'MonetaryAmount', value: goal, currency: 'CNY' }, funder: reference(schoolId(site)),
    },
    potentialAction: donateUrl === undefined ? undefined : {
      '@type': 'DonateAction', recipient: reference(schoolId(site)), target: donateUrl,
    },
  };
}

export interface DocumentFacts {
  readonly page: LinkedPage;
  readonly description: string;
  readonly language: string;
  readonly number?: string | undefined;
  readonly date: string;
  readonly until?: string | undefined;
  readonly modified?: string | undefined;
  readonly issuer?: string | undefined;
  /** In force, revised or repealed, in words. */
  readonly state?: string | undefined;
  readonly replaces?: LinkedPage | undefined;
}

/** A rule, plan, report or form. */
export function documentNode(site: LinkedSite, facts: DocumentFacts): LinkedNode {
  const { page, description, language, number, date, until, modified, issuer, state, replaces } = facts;
  return {
    '@type': 'DigitalDocument', '@id': `${page.url}#document`, name: page.name, url: page.url, description, inLanguage: language,
    identifier: number, datePublished: isoMoment(date), expires: isoMoment(until), dateModified: isoMoment(modified),
    creativeWorkStatus: state, version: date,
    publisher: issuer ? { '@type': 'Organization', name: issuer } : reference(schoolId(site)),
    isBasedOn: replaces && { '@type': 'DigitalDocument', '@id': `${replaces.url}#document`, name: replaces.name },
  };
}
