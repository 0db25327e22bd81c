import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personalData, plainNumber } from '#domain/personal-data.ts';
import { checkContent } from '#intake/check-content.ts';
import { exceptionsOf } from '#intake/personal-data-notes.ts';
import { builtFiles, builtPages } from '../built-pages.ts';
import { builtSite } from '../built-site.ts';
import { attribute, elementsIn, textOf, type HtmlNode } from '../parsed-html.ts';
import type { ContentCopy } from '../small-site-copy.ts';
import { hiddenPictures, secrets, siteWithSecrets } from './site-with-secrets.ts';

const picture = /\.(?:avif|gif|jpe?g|png|tiff?|webp)$/i;

/** What a file of the site says, compressed or not. */
function contentsOf(directory: string, file: string): string {
  const bytes = readFileSync(join(directory, file));
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isCompressed ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** What a page says piece by piece, as a reader sees it: words of two paragraphs do not run together. */
function piecesOf(document: HtmlNode): string {
  const pieces = elementsIn(document).flatMap((element) => [
    ...['alt', 'title', 'content', 'aria-label', 'href'].flatMap((name) => attribute(element, name) ?? []),
    /^(?:p|li|dd|dt|td|th|h[1-6]|figcaption|caption|title|a)$/.test(element.tagName) ? textOf(element) : '',
  ]);
  return pieces.join('\n');
}

async function picturesThatTell(directory: string): Promise<string[]> {
  const told: string[] = [];
  for (const file of builtFiles(directory).filter((name) => picture.test(name))) {
    const { exif, xmp, iptc, tifftagPhotoshop } = await sharp(join(directory, file)).metadata();
    if (exif || xmp || iptc || tifftagPhotoshop) told.push(file);
  }
  return told;
}

describe('a site in whose content stands much that no reader may see', () => {
  let content: ContentCopy;
  let directory: string;
  let files: string[];

  beforeAll(async () => {
    content = await siteWithSecrets();
    directory = (await builtSite({ content: content.directory, now: '2026-11-20' })).directory;
    files = builtFiles(directory);
  });

  afterAll(() => content.remove());

  test('what may be seen is there, so that the rest of this file can fail', () => {
    const texts = files.filter((file) => file.endsWith('.html')).map((file) => contentsOf(directory, file)).join('\n');
    for (const shown of ['半开明', '赵有照在灯下', '青岛校友会', '1965级航标专修科', '带着照片的一篇']) {
      expect(texts).toContain(shown);
    }
    const fragments = files.filter((file) => file.endsWith('.pf_fragment'));
    expect(fragments.map((file) => contentsOf(directory, file)).join('')).toContain('赵有照');
    expect(files.filter((file) => picture.test(file)).length).toBeGreaterThan(3);
  });

  test.each(secrets)('%s stands in no file: no page, no index, no map, no name of a file', (secret) => {
    const spellings = [secret, encodeURI(secret), JSON.stringify(secret).slice(1, -1)];
    const found = files.filter((file) => {
      const contents = `${file}\n${contentsOf(directory, file)}`;
      return spellings.some((spelling) => contents.includes(spelling));
    });
    expect(found).toEqual([]);
  });

  test('addresses of what is gone stand nowhere', () => {
    const gone = [
      'liu-cangzhou', 'yuan-chexia', 'wang-jiu', '20260401-draft', '20270101-later', '20260101-over', '20260102-gone',
    ];
    // The table of redirects knows them, to answer “gone”; it is not served.
    const served = files.filter((file) => !file.startsWith('.release/'));
    const found = served.filter((file) => gone.some((id) => `${file}\n${contentsOf(directory, file)}`.includes(id)));
    expect(found).toEqual([]);
  });

  test('no picture of theirs is in the site, not even one that no page shows', () => {
    expect(files.filter((file) => hiddenPictures.some((name) => file.includes(name)))).toEqual([]);
  });

  test('no picture holds what the camera noted, and no original was copied', async () => {
    expect(await picturesThatTell(directory)).toEqual([]);
    expect(files.filter((file) => /\.jpe?g$/i.test(file) && !file.startsWith('share/'))).toEqual([]);
    const originals = files.filter((file) => picture.test(file)).filter((file) =>
      readFileSync(join(directory, file)).includes('owner-secret'));
    expect(originals).toEqual([]);
  });

  test('what is published follows the day: later the notice is there, earlier the one that has run out', async () => {
    const pagesOn = async (now: string) =>
      builtFiles((await builtSite({ content: content.directory, now })).directory);
    expect(files).not.toContain('news/20270101-later/index.html');
    const later = await pagesOn('2027-01-02');
    expect(later).toContain('news/20270101-later/index.html');
    expect(later).not.toContain('news/20260101-over/index.html');
    expect(await pagesOn('2026-01-15')).toContain('news/20260101-over/index.html');
  });
});

describe('the demo', () => {
  test('no picture of the site holds what a camera or a program noted', async () => {
    expect(await picturesThatTell((await builtSite()).directory)).toEqual([]);
  });

  test('every picture in the site is shown by a page', async () => {
    const { directory } = await builtSite();
    const shown = new Set(builtPages(directory).flatMap(({ document }) => elementsIn(document, 'img', 'source')
      .flatMap((image) => [attribute(image, 'src'), ...(attribute(image, 'srcset') ?? '').split(/\s+\S+,\s*|\s+\S+$/)])
      .map((address) => decodeURI(address ?? '').slice(1))));
    // Share pictures and icons are named in the head: head.test.ts.
    const pictures = builtFiles(directory).filter((file) => picture.test(file) && !/^(?:share|icons)\//.test(file));
    expect(pictures.filter((file) => !shown.has(file))).toEqual([]);
    expect(pictures.length).toBeGreaterThan(100);
  });

  test('the detectors find no personal data in what was built', async () => {
    const { directory } = await builtSite();
    const corpus = await checkContent(resolve('content'));
    const allowed = new Set(corpus.entries.flatMap(exceptionsOf).map(({ number }) => number));
    const school = new URL(corpus.site?.url ?? '').hostname;
    const isOffice = (text: string) => text.endsWith(`@${school}`) || text.endsWith('.example.edu.cn');
    const texts: [string, string][] = [
      ...builtPages(directory).map(({ file, document }): [string, string] => [file, piecesOf(document)]),
      ...builtFiles(directory).filter((file) => /\.(?:json|xml|pf_fragment)$/.test(file))
        .map((file): [string, string] => [file, contentsOf(directory, file)]),
    ];
    const found = texts.flatMap(([file, text]) => personalData(text)
      .filter(({ kind, text: number }) => !allowed.has(plainNumber(number)) && !(kind === 'email' && isOffice(number)))
      .map(({ kind, text: number }) => `${file}: ${kind} ${number}`));
    expect(texts.length).toBeGreaterThan(1000);
    expect(found).toEqual([]);
  });

  test('the ids under which consent is filed stand nowhere', async () => {
    const { directory } = await builtSite();
    const corpus = await checkContent(resolve('content'));
    const ids = [...corpus.entries, ...corpus.rows].flatMap(({ data }) =>
      (data['consent'] as { evidenceId?: string } | undefined)?.evidenceId ?? []);
    const texts = builtFiles(directory).filter((file) => /\.(?:html|json|xml|pf_fragment)$/.test(file));
    const found = texts.filter((file) => {
      const contents = contentsOf(directory, file);
      return ids.some((id) => contents.includes(id));
    });
    expect(ids.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
});
