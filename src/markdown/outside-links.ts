import type { Element, Nodes, Root } from 'hast';
import { eachElement } from './walk-tree.ts';

/** Links that leave the site tell the other side nothing, and carry the host for the style sheet to show. */
export function rehypeOutsideLinks() {
  return (tree: Root): void => {
    eachElement(tree, (node) => {
      if (node.tagName === 'a') markOutside(node);
    });
  };
}

function markOutside(link: Element): void {
  const host = outsideHost(link.properties.href);
  if (host === undefined) return;
  link.properties.rel = ['noopener', 'noreferrer'];
  if (!textOf(link).includes(host)) link.properties.dataHost = host;
}

function outsideHost(href: unknown): string | undefined {
  if (typeof href !== 'string' || !/^(?:https?:|[\\/]{2})/i.test(href)) return undefined;
  return URL.canParse(href, 'https://localhost') ? new URL(href, 'https://localhost').host.replace(/^www\./, '') : '';
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
