import type { Element, ElementContent, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { ALLOWED_HTML } from './allowed-html.ts';
import { isMdxElement, type MdxElement, tameMdx } from './mdx-nodes.ts';
import { eachBranch, eachElement } from './walk-tree.ts';

const STAND_IN = 'mdx-component';
const WITH_STAND_INS = {
  ...ALLOWED_HTML,
  tagNames: [...(ALLOWED_HTML.tagNames ?? []), STAND_IN],
  attributes: { ...ALLOWED_HTML.attributes, [STAND_IN]: ['dataNumber'] },
};

/** Leaves nothing but the allow-list of HTML, and MDX components with plain text attributes. */
export function rehypeSanitiseHtml() {
  return (tree: Root): Root => {
    tameMdx(tree);
    const components = putStandIns(tree);
    const clean = sanitize(tree, components.length > 0 ? WITH_STAND_INS : ALLOWED_HTML) as Root;
    if (components.length > 0) putComponents(clean, components);
    return clean;
  };
}

// The sanitiser drops node types it does not know, so components wait outside while their children are cleaned.
function putStandIns(tree: Root): MdxElement[] {
  const components: MdxElement[] = [];
  eachBranch(tree, (node, index, parent) => {
    const component = node as MdxElement;
    if (!isMdxElement(component)) return;
    components.push(component);
    const properties = { dataNumber: components.length - 1 };
    const standIn: Element = { type: 'element', tagName: STAND_IN, properties, children: component.children };
    parent.children[index] = standIn;
  });
  return components;
}

function putComponents(tree: Root, components: MdxElement[]): void {
  eachElement(tree, (node, index, parent) => {
    if (node.tagName !== STAND_IN) return;
    const component = components[Number(node.properties.dataNumber)];
    if (!component) return;
    component.children = node.children;
    parent.children[index] = component as unknown as ElementContent;
  });
}
