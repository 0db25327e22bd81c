import type { ElementContent, Properties, Root, RootContent, Text } from 'hast';
import { LINK_SCHEMES } from './allowed-html.ts';

interface MdxAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** A JSX element of MDX. */
export interface MdxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: MdxAttribute[];
  children: ElementContent[];
}

interface Parent {
  children: (RootContent | ElementContent)[];
}

// JSX keeps the spelling of HTML; the tree uses the names of the DOM.
const PROPERTY_NAMES: Record<string, string> = {
  class: 'className', colspan: 'colSpan', rowspan: 'rowSpan', datetime: 'dateTime',
};

const UNWANTED_ATTRIBUTE = /^(?:on.*|style|class|className|dangerously.*|srcdoc)$/i;

export function isMdxElement(node: { type: string }): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * Leaves only components with plain text attributes: HTML tags written as JSX become elements (to be sanitised),
 * expressions and imports are printed as typed, comments are dropped.
 */
export function tameMdx(tree: Root): void {
  tameIn(tree);
}

function tameIn(parent: Parent): void {
  parent.children = parent.children.flatMap((child) => {
    if ('children' in child) tameIn(child);
    const node = child as { type: string; value?: string };
    if (isMdxElement(node)) return tamedElement(node as MdxElement);
    if (node.type === 'mdxjsEsm') return [literal(node.value ?? '')];
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const value = node.value ?? '';
      return /^\s*\/\*[\s\S]*\*\/\s*$/.test(value) ? [] : [literal(`{${value}}`)];
    }
    return [child];
  });
}

function tamedElement(node: MdxElement): ElementContent[] {
  if (node.name === null) return node.children;
  const plain = node.attributes.filter(isPlainText);
  // Custom elements and members are neither HTML of ours nor components: only their contents stay.
  if (/^[^A-Z]/.test(node.name) && /[^a-z0-9]/.test(node.name)) return node.children;
  if (/^[a-z]/.test(node.name)) {
    const properties: Properties = {};
    for (const { name = '', value } of plain) properties[PROPERTY_NAMES[name] ?? name] = propertyValue(name, value);
    return [{ type: 'element', tagName: node.name, properties, children: node.children }];
  }
  node.attributes = plain.filter(isHarmless);
  return [node as unknown as ElementContent];
}

function propertyValue(name: string, value: unknown): Properties[string] {
  if (typeof value !== 'string') return true;
  return name === 'class' || name === 'className' ? value.split(/\s+/) : value;
}

function isPlainText({ type, value }: MdxAttribute): boolean {
  return type === 'mdxJsxAttribute' && (value === null || value === undefined || typeof value === 'string');
}

function isHarmless({ name = '', value }: MdxAttribute): boolean {
  if (!/^[A-Za-z][\w-]*$/.test(name) || UNWANTED_ATTRIBUTE.test(name)) return false;
  if (typeof value !== 'string' || !/^(?:href|src|action|.*url)$/i.test(name)) return true;
  const scheme = /^[^/?#]*?(?=:)/.exec(value)?.[0];
  return scheme === undefined || LINK_SCHEMES.includes(scheme.toLowerCase());
}

function literal(value: string): Text {
  return { type: 'text', value };
}
