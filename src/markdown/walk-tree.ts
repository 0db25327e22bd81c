import type { Element, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';

interface Branch {
  children: unknown[];
}

// unist-util-visit names and tracks every node, which was a quarter of the time of a whole inspection.

/** Calls for every element in reading order; `act` may put another node in the element's place. */
export function eachElement<Parent extends HtmlRoot | Element>(
  parent: Parent,
  act: (element: Element, index: number, parent: HtmlRoot | Element) => void,
): void {
  eachBranch(parent, (child, index, holder) => {
    if ((child as unknown as Element).type === 'element') act(child as unknown as Element, index, holder as Parent);
  });
}

/** Calls for every node that has children; `act` may put another node in its place. */
export function eachBranch(parent: Branch, act: (child: Branch, index: number, parent: Branch) => void): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index] as Branch;
    if (!('children' in child)) continue;
    act(child, index, parent);
    const now = parent.children[index] as Branch;
    if ('children' in now) eachBranch(now, act);
  }
}

/** Calls for every Markdown node in reading order. */
export function eachNode(node: Root | Nodes, act: (node: Nodes) => void): void {
  act(node);
  if ('children' in node) for (const child of node.children) eachNode(child, act);
}
