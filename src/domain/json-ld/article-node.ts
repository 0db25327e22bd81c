import {
  isoMoment, issueId, personId, reference, schoolId, seriesId, type LinkedNode, type LinkedPage, type LinkedSite,
} from './linked-data.ts';

export interface ArticleFacts {
  readonly kind: 'Article' | 'NewsArticle';
  readonly page: LinkedPage;
  readonly description: string;
  readonly image?: string | undefined;
  /** Language of the text. */
  readonly language: string;
  readonly published: string;
  readonly modified?: string | undefined;
  readonly authors: readonly string[];
  readonly photographers: readonly string[];
  readonly section?: string | undefined;
  /** People who may be named, as their pages name them. */
  readonly people: readonly LinkedPage[];
  readonly series?: LinkedPage | undefined;
  readonly issue?: LinkedPage | undefined;
}

const longestHeadline = 110;

/** A story or a piece of news. */
export function articleNode(site: LinkedSite, facts: ArticleFacts): LinkedNode {
  const { kind, page, description, image, language, published, modified, authors, photographers, section, people } = facts;
  const named = (name: string): LinkedNode => ({ '@type': 'Person', name });
  return {
    '@type': kind, '@id': `${page.url}#article`, headline: [...page.name].slice(0, longestHeadline).join(''), description,
    url: page.url, mainEntityOfPage: page.url, image: image === undefined ? undefined : [image], inLanguage: language,
    datePublished: isoMoment(published), dateModified: isoMoment(modified ?? published),
    author: authors.length > 0 ? authors.map(named) : reference(schoolId(site)),
    contributor: photographers.map((name) => ({ '@type': 'Role', roleName: 'photography', contributor: named(name) })),
    publisher: reference(schoolId(site)),
    articleSection: section,
    about: people.map(({ name, url }) => ({ '@type': 'Person', '@id': personId(url), name, url })),
    isPartOf: [
      ...(facts.series ? [{ '@type': 'CreativeWorkSeries', '@id': seriesId(facts.series.url), name: facts.series.name }] : []),
      ...(facts.issue ? [{ '@type': 'PublicationIssue', '@id': issueId(facts.issue.url), name: facts.issue.name }] : []),
    ],
  };
}
