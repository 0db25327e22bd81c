import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { means, type Facts } from './compound-selector.ts';
import type { TypeRule } from './type-rules.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The weights in which the display face is cut. */
export const displayWeights = [700, 900] as const;
export type DisplayWeight = (typeof displayWeights)[number];
export type DisplayText = Readonly<Record<DisplayWeight, ReadonlySet<string>>>;

interface Style {
  readonly isDisplay: boolean;
  readonly weights: ReadonlySet<DisplayWeight>;
}

type Matching = (chain: readonly Facts[]) => TypeRule[];

const cutWeight = (weight: number): DisplayWeight => (weight >= 800 ? 900 : 700);
const withoutText = new Set(['script', 'style', 'template', 'noscript']);

/** The rules by what an element must have itself, so that few are tried. */
function indexed(rules: readonly TypeRule[]): Matching {
  const byKey = new Map<string, TypeRule[]>();
  for (const rule of rules) {
    const { tag, classes: [name], attributes: [attribute] } = rule.selector.at(-1)!;
    const key = name ? `.${name}` : attribute ? `[${attribute}` : tag!;
    byKey.set(key, [...(byKey.get(key) ?? []), rule]);
  }
  return (chain) => {
    const { tag, classes, attributes } = chain.at(-1)!;
    return [tag, ...attributes.map((name) => `[${name}`), ...classes.map((name) => `.${name}`)]
      .flatMap((key) => byKey.get(key) ?? [])
      .filter(({ selector }) => means(selector, chain));
  };
}

function factsOf(element: Element): Facts {
  const siblings = element.parentNode?.childNodes ?? [];
  return {
    tag: element.tagName,
    classes: element.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [],
    attributes: element.attrs.map(({ name }) => name),
    isFirstChild: siblings.find((node) => 'tagName' in node) === element,
  };
}

/** The rules that may decide: of those that always hold the strongest, and all that hold at times. */
function deciding(rules: readonly TypeRule[]): TypeRule[] {
  const always = rules.filter(({ isConditional }) => !isConditional);
  const strongest = always.toSorted((one, other) => other.rank - one.rank).slice(0, 1);
  return [...strongest, ...rules.filter(({ isConditional }) => isConditional)];
}

function styleOf(tag: string, matched: readonly TypeRule[], inherited: Style): Style {
  const whole = matched.filter(({ isInitial }) => !isInitial);
  const faces = deciding(whole.filter(({ face }) => face !== 'same'));
  const isKept = inherited.isDisplay && faces.every(({ isConditional }) => isConditional);
  const isDisplay = isKept || faces.some(({ face }) => face === 'display');
  const weighing = deciding(whole.filter(({ weight }) => weight !== undefined));
  const weights = new Set(weighing.map(({ weight }) => cutWeight(weight!)));
  if (weighing.every(({ isConditional }) => isConditional)) {
    for (const weight of /^(?:b|strong)$/.test(tag) ? [900 as const] : inherited.weights) weights.add(weight);
  }
  return { isDisplay, weights };
}

/** The characters that a page prints in the display face, by weight. */
export function displayText(html: string, rules: readonly TypeRule[]): DisplayText {
  const found: Record<DisplayWeight, Set<string>> = { 700: new Set(), 900: new Set() };
  const matching = indexed(rules);
  const visit = (node: Node, chain: readonly Facts[], style: Style): void => {
    if ('tagName' in node) {
      if (withoutText.has(node.tagName)) return;
      const path = [...chain, factsOf(node)];
      const matched = matching(path);
      for (const { weight = 700 } of matched.filter(({ isInitial }) => isInitial)) {
        // An opening mark goes with the letter that it stands before.
        for (const glyph of [...textOf(node).trim()].slice(0, 2)) found[cutWeight(weight)].add(glyph);
      }
      const own = styleOf(node.tagName, matched, style);
      node.childNodes.forEach((child) => visit(child, path, own));
    } else if (node.nodeName === '#text' && style.isDisplay) {
      for (const weight of style.weights) {
        for (const glyph of (node as DefaultTreeAdapterTypes.TextNode).value) found[weight].add(glyph);
      }
    }
  };
  const start: Style = { isDisplay: false, weights: new Set([700]) };
  for (const node of parse(html).childNodes) visit(node, [], start);
  return found;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
