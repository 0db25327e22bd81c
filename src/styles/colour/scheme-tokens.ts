import { bookCloths } from './book-cloths.ts';
import { clothColours } from './cloth-colours.ts';
import { countRamp } from './count-ramp.ts';
import { pageColours } from './page-colours.ts';
import { schoolHues } from './school-hues.ts';

/** Hex colours by the name that follows `--` in the style sheet. */
export type Tokens = Readonly<Record<string, string>>;

interface SchemeOptions {
  /** The colour of the seal, where the school has one. */
  readonly accent?: string | undefined;
  /** Without any colour, for days of mourning. */
  readonly mono?: boolean;
}

/** Every colour of the site, solved from the school's own so that all text on it can be read. */
export function schemeTokens(brand: string, { accent, mono = false }: SchemeOptions = {}): { light: Tokens; dark: Tokens } {
  const scheme = (isLight: boolean): Tokens => {
    const hues = schoolHues(brand, { accent, isMono: mono, isLight });
    const page = pageColours(hues);
    const cloth = clothColours(hues);
    return { ...page, ...cloth, ...countRamp(hues), ...bookCloths(hues, cloth.cloth, page['seal-fill']) };
  };
  return { light: scheme(true), dark: scheme(false) };
}
