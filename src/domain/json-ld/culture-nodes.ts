import { isoMoment, reference, schoolId, type LinkedNode, type LinkedPage, type LinkedSite } from './linked-data.ts';

export interface CultureFacts {
  readonly page: LinkedPage;
  readonly description: string;
  readonly language: string;
  readonly kind: string;
  readonly year?: number | undefined;
  readonly modified?: string | undefined;
  readonly image?: string | undefined;
  /** The photographs of the page with their words. */
  readonly pictures: readonly { url: string; caption?: string | undefined; credit?: string | undefined }[];
}

/** A landmark, a place to visit, or something told of the campus. */
export function cultureNodes(site: LinkedSite, facts: CultureFacts): LinkedNode[] {
  const { page, description, language, kind, year, modified, image, pictures } = facts;
  const shared = { name: page.name, url: page.url, description, image };
  const id = `${page.url}#culture`;
  const nodes: LinkedNode[] = pictures.map(({ url, caption, credit }) => ({
    '@type': 'ImageObject', '@id': url, contentUrl: url, caption, creditText: credit,
  }));
  if (kind === 'landmark') {
    return [{
      '@type': 'LandmarksOrHistoricalBuildings', '@id': id, ...shared, photo: pictures.map(({ url }) => reference(url)),
      containedInPlace: reference(schoolId(site)),
    }, ...nodes];
  }
  if (kind === 'exhibition') {
    return [{ '@type': ['Place', 'ImageGallery'], '@id': id, ...shared, containedInPlace: reference(schoolId(site)) }, ...nodes];
  }
  return [{
    '@type': 'Article', '@id': id, headline: page.name, ...shared, inLanguage: language, temporalCoverage: isoMoment(year),
    dateModified: isoMoment(modified), author: reference(schoolId(site)), publisher: reference(schoolId(site)),
  }, ...nodes];
}
