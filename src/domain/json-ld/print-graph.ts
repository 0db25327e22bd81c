import { withoutEmpty, type LinkedNode } from './linked-data.ts';

export interface LinkedGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly LinkedNode[];
}

/** The nodes of a page as one graph; of two with the same id the first is kept. */
export function graphOf(nodes: readonly (LinkedNode | undefined)[]): LinkedGraph {
  const known = new Map<string, LinkedNode>();
  for (const node of nodes) {
    if (node === undefined) continue;
    const id = String(node['@id'] ?? '');
    if (!known.has(id)) known.set(id, withoutEmpty(node));
  }
  return { '@context': 'https://schema.org', '@graph': [...known.values()] };
}

const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** Data as it may stand between script tags: nothing in it can end the script or open another. */
export function scriptData(data: unknown): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => escapes[character]!);
}
