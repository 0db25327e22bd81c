/** One element of a selector, as far as a page at rest can tell: states and languages are left out. */
export interface Compound {
  readonly tag?: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
  readonly isFirstChild: boolean;
}

/** What a selector asks of an element and of those around it, the outermost first. */
export type Selector = readonly Compound[];

/** What can be asked of an element. */
export interface Facts {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
  readonly isFirstChild: boolean;
}

/** Commas outside brackets divide selectors. */
export function dividedSelectors(list: string): string[] {
  return list.split(/,(?![^(]*\))/).map((one) => one.trim());
}

function compoundOf(written: string): Compound {
  const simple = written.replace(/::?[\w-]+(?:\([^)]*\))?/g, '');
  return {
    tag: /^[a-z][\w-]*/i.exec(simple)?.[0].toLowerCase(),
    classes: [...simple.matchAll(/\.([\w-]+)/g)].map(([, name]) => name!),
    attributes: [...simple.matchAll(/\[([\w-]+)/g)].map(([, name]) => name!),
    isFirstChild: /:first-(?:child|of-type)/.test(written),
  };
}

/** `:is(h1, h2)` and `:where(…)` that stand alone mean each of what they hold. */
function alternatives(compound: string): string[] {
  const inner = /^:(?:is|where)\((.*)\)$/.exec(compound)?.[1];
  return inner === undefined ? [compound] : dividedSelectors(inner);
}

const asksNothing = ({ tag, classes, attributes }: Compound) => tag === undefined && classes.length + attributes.length === 0;

/** The selectors that one written selector means; none where it concerns no element of a page in particular. */
export function selectorsOf(written: string): Selector[] {
  // Neighbours are left out: a sibling counts as no condition.
  const compounds = written.replace(/\S+\s*[+~]\s*/g, '').split(/\s*>\s*|\s+(?![^([]*[)\]])/).filter(Boolean);
  const ancestors = compounds.slice(0, -1).filter((one) => !/^:(?:is|where)\(/.test(one)).map(compoundOf);
  return alternatives(compounds.at(-1) ?? '').map(compoundOf)
    .filter((last) => !asksNothing(last))
    .map((last) => [...ancestors.filter((one) => !asksNothing(one)), last]);
}

/** The weight of a selector against others, as far as it is read here. */
export function specificity(selector: Selector): number {
  return selector.reduce((sum, { tag, classes, attributes, isFirstChild }) =>
    sum + (tag ? 1 : 0) + 100 * (classes.length + attributes.length + (isFirstChild ? 1 : 0)), 0);
}

function fits(compound: Compound, facts: Facts): boolean {
  return (compound.tag ?? facts.tag) === facts.tag
    && (!compound.isFirstChild || facts.isFirstChild)
    && compound.classes.every((name) => facts.classes.includes(name))
    && compound.attributes.every((name) => facts.attributes.includes(name));
}

/** Whether a selector means the last element of a chain that begins at the root. */
export function means(selector: Selector, chain: readonly Facts[]): boolean {
  if (!fits(selector.at(-1)!, chain.at(-1)!)) return false;
  let wanted = selector.length - 2;
  for (let index = chain.length - 2; index >= 0 && wanted >= 0; index -= 1) {
    if (fits(selector[wanted]!, chain[index]!)) wanted -= 1;
  }
  return wanted < 0;
}
