import { schemeTokens } from '#styles/colour/scheme-tokens.ts';

const known = new Map<string, { light: string; dark: string }>();

/** The colours of the browser's own bars, so that they end where the cloth of the page begins. */
export function themeColours(brand: string, accent: string | undefined): { light: string; dark: string } {
  const key = `${brand} ${accent ?? ''}`;
  const found = known.get(key);
  if (found) return found;
  const { light, dark } = schemeTokens(brand, { accent });
  const colours = { light: light['cloth'] ?? brand, dark: dark['cloth'] ?? brand };
  known.set(key, colours);
  return colours;
}
