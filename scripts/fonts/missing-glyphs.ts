/** Tells the editor which glyphs of headings the site's own font cannot print; the page shows them all the same. */
export function missingGlyphs(missing: ReadonlyMap<string, string>): string {
  const lines = [...missing].map(([glyph, file]) => `  “${glyph}”（${file}）`);
  return [
    `标题里有 ${missing.size} 个字，网站的宋体没有，改用读者设备上的字体。请在手机上看一眼这些页：`,
    ...lines,
  ].join('\n');
}
