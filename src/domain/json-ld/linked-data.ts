export type LinkedValue = string | number | LinkedNode | readonly LinkedValue[] | undefined;

/** A node of schema.org data; what is undefined or empty is left out when it is printed. */
export interface LinkedNode {
  readonly [key: string]: LinkedValue;
}

/** What every node needs to know of the site; `root` is the whole address of the home page, with a slash at its end. */
export interface LinkedSite {
  readonly root: string;
}

/** A page that a node stands on or leads to; `url` is whole. */
export interface LinkedPage {
  readonly name: string;
  readonly url: string;
}

export const schoolId = ({ root }: LinkedSite) => `${root}#school`;
export const websiteId = ({ root }: LinkedSite, language: string) => `${root}#website-${language}`;
export const associationId = ({ root }: LinkedSite) => `${root}#association`;
export const personId = (url: string) => `${url}#person`;
export const organisationId = (url: string) => `${url}#organization`;
export const seriesId = (url: string) => `${url}#series`;
export const issueId = (url: string) => `${url}#issue`;

/** A node that another page describes in full. */
export function reference(id: string): LinkedNode {
  return { '@id': id };
}

/** A day or year as it is, a minute as ISO 8601 with seconds: `2026-05-04T09:30:00+08:00`. */
export function isoMoment(moment: string | number | undefined): string | undefined {
  if (moment === undefined || moment === '') return undefined;
  const text = String(moment);
  if (!text.includes('T')) return text;
  return `${text.slice(0, 16)}:00+08:00`;
}

/** A node without its empty values. */
export function withoutEmpty(node: LinkedNode): LinkedNode {
  const kept = Object.entries(node).flatMap(([key, value]) => {
    const clean = cleanValue(value);
    return clean === undefined ? [] : [[key, clean] as const];
  });
  return Object.fromEntries(kept);
}

function cleanValue(value: LinkedValue): LinkedValue {
  if (value === undefined || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = (value as readonly LinkedValue[]).map(cleanValue).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return value;
  const node = withoutEmpty(value as LinkedNode);
  const says = Object.keys(node).some((key) => key !== '@type');
  return says ? node : undefined;
}
