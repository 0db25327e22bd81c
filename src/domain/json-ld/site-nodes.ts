import { associationId, reference, schoolId, websiteId, type LinkedNode, type LinkedPage, type LinkedSite } from './linked-data.ts';

export interface SchoolFacts {
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly founded: number;
  readonly motto?: string | undefined;
  readonly logo?: string | undefined;
}

export interface WebsiteFacts {
  readonly name: string;
  /** `zh-CN` or `en` */
  readonly language: string;
  /** Whole addresses. */
  readonly home: string;
  readonly search: string;
}

export interface AssociationFacts {
  readonly name: string;
  readonly alternateName?: string | undefined;
  /** The number under which it is registered. */
  readonly identifier?: string | undefined;
  readonly email: string;
  readonly address?: string | undefined;
}

export function schoolNode(site: LinkedSite, { name, alternateNames, founded, motto, logo }: SchoolFacts): LinkedNode {
  return {
    '@type': 'CollegeOrUniversity', '@id': schoolId(site), name, alternateName: alternateNames, url: site.root,
    foundingDate: String(founded), slogan: motto, logo,
  };
}

export function websiteNode(site: LinkedSite, { name, language, home, search }: WebsiteFacts): LinkedNode {
  return {
    '@type': 'WebSite', '@id': websiteId(site, language), name, url: home, inLanguage: language,
    publisher: reference(schoolId(site)),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

export function associationNode(site: LinkedSite, facts: AssociationFacts): LinkedNode {
  const { name, alternateName, identifier, email, address } = facts;
  return {
    '@type': 'Organization', '@id': associationId(site), name, alternateName, identifier, email, address,
    parentOrganization: reference(schoolId(site)),
  };
}

/** The way from the home page to this one. */
export function breadcrumbNode(pages: readonly LinkedPage[]): LinkedNode | undefined {
  const last = pages.at(-1);
  if (!last || pages.length < 2) return undefined;
  return {
    '@type': 'BreadcrumbList', '@id': `${last.url}#breadcrumbs`,
    itemListElement: pages.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
  };
}
