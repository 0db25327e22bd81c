import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export function parseHtml(html: string): HtmlNode {
  return parse(html, { sourceCodeLocationInfo: false });
}

/** The elements below a node in the order of the page; all of them, or those with one of these names. */
export function elementsIn(node: HtmlNode, ...names: string[]): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (child: HtmlNode): void => {
    if ('tagName' in child && (names.length === 0 || names.includes(child.tagName))) found.push(child);
    if ('content' in child) visit(child.content);
    if ('childNodes' in child) child.childNodes.forEach(visit);
  };
  if ('childNodes' in node) node.childNodes.forEach(visit);
  return found;
}

export function withClass(node: HtmlNode, name: string): HtmlElement[] {
  return elementsIn(node).filter((element) => attribute(element, 'class')?.split(/\s+/).includes(name));
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The text of a node as a reader gets it; code and styles are not text. */
export function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if ('tagName' in node && /^(?:script|style|template)$/.test(node.tagName)) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The language in which an element is read. */
export function languageOf(element: HtmlElement): string {
  for (let node: HtmlNode | null = element; node && 'attrs' in node; node = node.parentNode) {
    const lang = attribute(node, 'lang');
    if (lang !== undefined) return lang;
  }
  return '';
}

/** Whether an element stands inside one with this class. */
export function liesIn(element: HtmlElement, className: string): boolean {
  for (let node: HtmlNode | null = element; node && 'attrs' in node; node = node.parentNode) {
    if (attribute(node, 'class')?.split(/\s+/).includes(className)) return true;
  }
  return false;
}
