import type { ShareColours } from '#imagery/share-picture-frame.ts';
import { schemeTokens, type Tokens } from '#styles/colour/scheme-tokens.ts';

interface SchoolColours {
  readonly brand: string;
  readonly accent?: string | undefined;
}

/** The tokens of the light scheme, in which everything outside of pages is printed. */
export function lightTokens({ brand, accent }: SchoolColours): Tokens {
  return schemeTokens(brand, { accent }).light;
}

export function shareColours(school: SchoolColours): ShareColours {
  const tokens = lightTokens(school);
  const token = (name: string) => tokens[name] ?? school.brand;
  return {
    cloth: token('cloth'), onCloth: token('on-cloth'), slip: token('slip'), slipInk: token('slip-ink'),
    slipInk2: token('slip-ink-2'), seal: token('seal-fill'), onSeal: token('on-seal'),
  };
}
