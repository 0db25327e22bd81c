/** A file of fewer glyphs is not worth a request of its own. */
const leastShared = 16;

/**
 * The glyphs that a third of the pages or more print: cut once, they are loaded once. A rarer glyph costs the reader of
 * a few pages more in the shared file than in the file of each page.
 */
export function sharedGlyphs(pages: readonly ReadonlySet<string>[]): Set<string> {
  const printed = pages.filter(({ size }) => size > 0);
  const counts = new Map<string, number>();
  for (const glyphs of printed) for (const glyph of glyphs) counts.set(glyph, (counts.get(glyph) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count * 3 >= printed.length).map(([glyph]) => glyph);
  return new Set(often.length < leastShared ? [] : often);
}
