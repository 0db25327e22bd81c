import { dividedSelectors, selectorsOf, specificity, type Selector } from './compound-selector.ts';

/** What a style sheet says of the type of elements. */
export interface TypeRule {
  readonly selector: Selector;
  /** Set in the display face, in another, or only in another weight. */
  readonly face: 'display' | 'other' | 'same';
  readonly weight?: number | undefined;
  /** Concerns the first letter alone. */
  readonly isInitial: boolean;
  /** Holds only on some screens, in some states or languages. */
  readonly isConditional: boolean;
  /** Of two rules the one with the higher rank wins. */
  readonly rank: number;
}

const displayFamily = 'var(--song)';

function weightOf(declarations: string): number | undefined {
  const written = /(?:^|;)\s*font-weight:\s*(\w+)/.exec(declarations)?.[1]
    ?? /(?:^|;)\s*font:(?:[^;]*?\s)?(bold|[1-9]00)\s/.exec(declarations)?.[1];
  if (written === undefined) return undefined;
  return written === 'bold' ? 700 : Number(written) || undefined;
}

function faceOf(declarations: string): TypeRule['face'] {
  const written = [...declarations.matchAll(/(?:^|;)\s*font(?:-family)?:([^;]*)/g)].map(([, value = '']) => value.trim());
  if (written.some((value) => value.includes(displayFamily))) return 'display';
  return written.some((value) => !/^(?:inherit|unset)$/.test(value)) ? 'other' : 'same';
}

/** Style rules with the at-rules around them. */
function* styleRules(css: string): Iterable<{ selectors: string; declarations: string; around: string[] }> {
  const open: string[] = [];
  for (const [, text = '', brace] of css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]*)([{}])/g)) {
    if (brace === '{') {
      open.push(text.slice(text.lastIndexOf(';') + 1).trim());
    } else {
      const selectors = open.pop() ?? '';
      if (!selectors.startsWith('@')) yield { selectors, declarations: text, around: [...open] };
    }
  }
}

const generated = /::?(?:before|after|marker|placeholder|selection)/;
// What holds from the first moment on any screen; every other pseudo-class is a condition.
const standing = /::?(?:first-(?:child|of-type|letter)|is|where)/g;

/** The rules that decide which text is printed in the display face, on screen. */
export function typeRules(css: string): TypeRule[] {
  return [...styleRules(css)].flatMap(({ selectors, declarations, around }, order) => {
    const face = faceOf(declarations);
    const weight = weightOf(declarations);
    if ((face === 'same' && weight === undefined) || around.some((rule) => rule.startsWith('@media print'))) return [];
    return dividedSelectors(selectors).filter((written) => !generated.test(written)).flatMap((written) => {
      const isConditional = around.length > 0 || written.replace(standing, '').includes(':');
      const isInitial = /:first-letter/.test(written);
      return selectorsOf(written).map((selector) =>
        ({ selector, face, weight, isInitial, isConditional, rank: specificity(selector) * 100_000 + order }));
    });
  });
}
