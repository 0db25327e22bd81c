import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { type Place, placeOf } from './markdown-place.ts';
import { nodeText } from './node-text.ts';
import { eachNode } from './walk-tree.ts';

/** Text that Markdown takes for a definition and that nothing refers to (or another one of the same name hides). */
export interface NeverPrinted extends Place {
  text: string;
  kind: 'footnote' | 'link-definition';
}

type AnyDefinition = Definition | FootnoteDefinition;

export interface Definitions {
  links: Map<string, Definition>;
  neverPrinted: NeverPrinted[];
}

/** The link definitions of a body, and those definitions that never reach the page. */
export function definitionsIn(tree: Root, source: string): Definitions {
  if (!source.includes(']:')) return { links: new Map(), neverPrinted: [] };
  const links = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const used = new Set<string>();
  const repeated: AnyDefinition[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'definition') keepFirst(links, node, repeated);
    else if (node.type === 'footnoteDefinition') keepFirst(footnotes, node, repeated);
    else if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  const printed = printedFootnotes(tree, footnotes);
  const unused = [
    ...[...links.values()].filter((node) => !used.has(node.identifier)),
    ...[...footnotes.values()].filter((node) => !printed.has(node.identifier)),
    ...repeated,
  ];
  return { links, neverPrinted: unused.map(neverPrinted).sort((a, b) => a.offset - b.offset) };
}

// Of definitions with one name, Markdown takes the first.
function keepFirst<Kind extends AnyDefinition>(kept: Map<string, Kind>, node: Kind, repeated: AnyDefinition[]): void {
  if (kept.has(node.identifier)) repeated.push(node);
  else kept.set(node.identifier, node);
}

// A footnote is printed when the text refers to it, or a footnote that is itself printed.
function printedFootnotes(tree: Root, footnotes: ReadonlyMap<string, FootnoteDefinition>): Set<string> {
  const printed = new Set<string>();
  const follow = (node: Nodes): void => {
    if (node.type === 'footnoteReference' && !printed.has(node.identifier)) {
      printed.add(node.identifier);
      const definition = footnotes.get(node.identifier);
      if (definition) definition.children.forEach(follow);
    }
    if (node.type !== 'footnoteDefinition' && 'children' in node) node.children.forEach(follow);
  };
  follow(tree);
  return printed;
}

function neverPrinted(node: AnyDefinition): NeverPrinted {
  if (node.type === 'footnoteDefinition') return { ...placeOf(node), text: nodeText(node), kind: 'footnote' };
  return { ...placeOf(node), text: `[${node.label ?? node.identifier}]: ${node.url}`, kind: 'link-definition' };
}
