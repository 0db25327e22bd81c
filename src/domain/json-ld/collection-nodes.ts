import {
  isoMoment, issueId, reference, schoolId, seriesId, websiteId, type LinkedNode, type LinkedPage, type LinkedSite,
} from './linked-data.ts';

export interface ListFacts {
  readonly page: LinkedPage;
  readonly language: string;
  readonly description: string;
  readonly items: readonly LinkedPage[];
}

/** A list, with what stands on this page of it. */
export function listNode(site: LinkedSite, { page, language, description, items }: ListFacts): LinkedNode {
  return {
    '@type': 'CollectionPage', '@id': `${page.url}#page`, name: page.name, url: page.url, description, inLanguage: language,
    isPartOf: reference(websiteId(site, language)),
    mainEntity: items.length === 0 ? undefined : {
      '@type': 'ItemList', '@id': `${page.url}#list`, numberOfItems: items.length,
      itemListElement: items.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, url })),
    },
  };
}

/** Any other page of the site. */
export function plainNode(site: LinkedSite, { page, language, description }: Omit<ListFacts, 'items'>): LinkedNode {
  return {
    '@type': 'WebPage', '@id': `${page.url}#page`, name: page.name, url: page.url, description, inLanguage: language,
    isPartOf: reference(websiteId(site, language)),
  };
}

export interface SeriesFacts extends ListFacts {
  readonly image?: string | undefined;
}

export function seriesNode(site: LinkedSite, { page, language, description, items, image }: SeriesFacts): LinkedNode {
  return {
    '@type': 'CreativeWorkSeries', '@id': seriesId(page.url), name: page.name, url: page.url, description, image,
    inLanguage: language, publisher: reference(schoolId(site)),
    hasPart: items.map(({ name, url }) => ({ '@type': 'CreativeWork', '@id': `${url}#article`, name, url })),
  };
}

export interface IssueFacts extends SeriesFacts {
  readonly publication: string;
  readonly number: number;
  readonly date: string;
}

/** An issue and the periodical that it belongs to. */
export function issueNodes(site: LinkedSite, facts: IssueFacts): LinkedNode[] {
  const { page, language, description, items, image, publication, number, date } = facts;
  const periodical = `${site.root}#periodical-${encodeURIComponent(publication)}`;
  return [
    { '@type': 'Periodical', '@id': periodical, name: publication, publisher: reference(schoolId(site)) },
    {
      '@type': 'PublicationIssue', '@id': issueId(page.url), name: page.name, url: page.url, description, image,
      inLanguage: language, issueNumber: String(number), datePublished: isoMoment(date), isPartOf: reference(periodical),
      hasPart: items.map(({ name, url }) => ({ '@type': 'Article', '@id': `${url}#article`, name, url })),
    },
  ];
}
