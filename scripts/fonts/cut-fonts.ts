import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetWriter } from './asset-writer.ts';
import { displayFaces, fontLicences, type DisplayFaces } from './display-faces.ts';
import { displayWeights, type DisplayWeight } from './display-text.ts';
import { fontCss, type CutFile } from './font-css.ts';
import { latinFace } from './latin-face.ts';
import { withFonts } from './page-links.ts';
import { printedPages, type PrintedPage } from './printed-pages.ts';
import { sharedGlyphs } from './shared-glyphs.ts';

/** Where Astro puts what changes its name with its content; servers let browsers keep it for good. */
const assets = '_astro';

export interface CutReport {
  readonly files: number;
  readonly bytes: number;
  /** Glyphs that the font does not have, each with the first page that prints it. */
  readonly missing: ReadonlyMap<string, string>;
}

/**
 * Cuts the fonts of a built site, from the text that its style sheets set in the display face, and links them in its
 * pages. What most pages print lies in one file, what else a page prints in a file of its own.
 */
export async function cutFonts(directory: string, { base }: { base: string }): Promise<CutReport> {
  const faces = await displayFaces();
  const { pages, missing } = withoutMissing(printedPages(directory), faces);
  const writer = new AssetWriter(join(directory, assets));
  const latinBytes = await latinFace();
  const latin = writer.once('', 'latin', 'woff2', () => latinBytes);

  const cut = (weight: DisplayWeight, glyphs: Iterable<string>): CutFile[] => {
    const characters = [...glyphs].sort();
    if (characters.length === 0) return [];
    const bytes = () => faces[weight].cut(characters);
    return [{ file: writer.once(characters.join(''), `display-${weight}`, 'woff2', bytes), weight, characters }];
  };
  const shared = new Map(displayWeights.map((weight) =>
    [weight, sharedGlyphs(pages.map(({ glyphs }) => glyphs[weight]))]));

  for (const { file, glyphs } of pages) {
    const cuts: CutFile[] = [];
    let heading: string | undefined;
    for (const weight of displayWeights) {
      const often = shared.get(weight)!;
      const own = cut(weight, [...glyphs[weight]].filter((glyph) => !often.has(glyph)));
      if (glyphs[weight].size > 0) cuts.push(...cut(weight, often), ...own);
      if (weight === 900) heading = own[0]?.file;
    }
    const css = fontCss(latin, cuts);
    const stylesheet = writer.once(css, 'type', 'css', () => Buffer.from(css));
    const address = (name: string) => `${base}${assets}/${name}`;
    const links = { stylesheet: address(stylesheet), preload: heading && address(heading) };
    const path = join(directory, file);
    writeFileSync(path, withFonts(readFileSync(path, 'utf8'), links));
  }
  for (const [name, source] of Object.entries(fontLicences)) copyFileSync(source, join(directory, assets, name));
  return { files: writer.files, bytes: writer.bytes, missing };
}

/** The device draws what the font does not have; it is left out, so that no file is asked for in vain. */
function withoutMissing(pages: readonly PrintedPage[], faces: DisplayFaces) {
  const missing = new Map<string, string>();
  const kept = pages.map(({ file, glyphs }): PrintedPage => {
    const has = (weight: DisplayWeight) => new Set([...glyphs[weight]].filter((glyph) => {
      const isThere = faces[weight].codePoints.has(glyph.codePointAt(0)!);
      if (!isThere && !missing.has(glyph)) missing.set(glyph, file);
      return isThere;
    }));
    return { file, glyphs: { 700: has(700), 900: has(900) } };
  });
  return { pages: kept, missing };
}
