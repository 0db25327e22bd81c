/** What our plugins read of the file that Astro hands to every plugin. */
export interface MarkdownFile {
  path?: string | undefined;
  data: { astro?: AstroFileData };
}

interface AstroFileData {
  frontmatter?: Record<string, unknown>;
  localImagePaths?: string[];
}

/** The language of the entry: its front matter's `lang`, else the file name (`index.en.md`). */
export function isEnglishEntry(file: MarkdownFile): boolean {
  const lang = file.data.astro?.frontmatter?.lang;
  if (typeof lang === 'string') return /^en\b/i.test(lang);
  return /\.en\.mdx?$/i.test(file.path ?? '');
}
