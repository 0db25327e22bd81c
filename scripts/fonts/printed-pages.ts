import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { displayText, displayWeights, type DisplayWeight } from './display-text.ts';
import { latinCharacters } from './latin-face.ts';
import { typeRules } from './type-rules.ts';

export interface PrintedPage {
  /** Path inside the site. */
  readonly file: string;
  /** What the page prints in the Chinese display face. */
  readonly glyphs: Readonly<Record<DisplayWeight, ReadonlySet<string>>>;
}

const isSpace = (glyph: string) => /[\s\p{Cf}\ufe0f]/u.test(glyph) && glyph !== '\u3000';

/** What each page of a built site prints in the Chinese display face; found in its style sheets and its text. */
export function printedPages(directory: string): PrintedPage[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1).replaceAll('\\', '/'))
    .sort();
  const read = (file: string) => readFileSync(join(directory, file), 'utf8');
  const sheets = files.filter((file) => /^_astro\/.*\.css$/.test(file)).map(read);
  const rules = typeRules(sheets.join('\n'));
  const pages: PrintedPage[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const text = displayText(read(file), rules);
    const glyphs = Object.fromEntries(displayWeights.map((weight) =>
      [weight, new Set([...text[weight]].filter((glyph) => !latinCharacters.has(glyph) && !isSpace(glyph)))]));
    pages.push({ file, glyphs: glyphs as unknown as PrintedPage['glyphs'] });
  }
  return pages;
}
