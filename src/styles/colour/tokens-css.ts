import { schemeTokens, type Tokens } from './scheme-tokens.ts';

const shortHex = (hex: string) => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/** The declarations of a scheme that differ from what already holds. */
function declarations(tokens: Tokens, holding: Tokens = {}): string {
  return Object.entries(tokens)
    .filter(([name, hex]) => holding[name] !== hex)
    .map(([name, hex]) => `--${name}:${shortHex(hex)}`)
    .join(';');
}

/** A dark scheme by the button and by the system; what is printed on paper stays light. */
function darkRules(root: string, body: string): string[] {
  return [
    `@media screen{${root}[data-theme=dark]{color-scheme:dark;${body}}}`,
    `@media screen and (prefers-color-scheme:dark){${root}:not([data-theme=light]){color-scheme:dark;${body}}}`,
  ];
}

/** The style sheet of all colours: light, dark, and both for days of mourning; old browsers read every line of it. */
export function tokensCss(brand: string, accent?: string): string {
  const { light, dark } = schemeTokens(brand, { accent });
  const memorial = schemeTokens(brand, { mono: true });
  return [
    `:root{color-scheme:light;${declarations(light)}}`,
    ...darkRules(':root', declarations(dark, light)),
    `:root[data-memorial]{${declarations(memorial.light)}}`,
    ...darkRules(':root[data-memorial]', declarations(memorial.dark, memorial.light)),
    '',
  ].join('\n');
}
