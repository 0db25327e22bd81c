import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml, type HtmlNode } from './parsed-html.ts';

export interface BuiltPage {
  /** Path inside the site: `stories/x/index.html`. */
  readonly file: string;
  /** Where it stands without the base: `/stories/x/`. */
  readonly address: string;
  readonly html: string;
  readonly document: HtmlNode;
}

/** Every file of a built site, with forward slashes. */
export function builtFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1).replaceAll('\\', '/'))
    .sort();
}

/** Every page of a built site, parsed. */
export function builtPages(directory: string): BuiltPage[] {
  return builtFiles(directory).filter((file) => file.endsWith('.html')).map((file) => {
    const html = readFileSync(join(directory, file), 'utf8');
    return { file, address: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`, html, document: parseHtml(html) };
  });
}

/** The address of a page as a file of the site, or nothing where there is none; percent signs are read. */
export function fileOfAddress(path: string, files: ReadonlySet<string>): string | undefined {
  const plain = decodeURIComponent(path).replace(/^\//, '');
  return [plain, `${plain}index.html`].find((file) => files.has(file));
}
