import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { contentPolicy, isSearchAddress, videoOrigins } from '#domain/content-policy.ts';
import { builtPages, type BuiltPage } from '../built-pages.ts';
import { builtSite } from '../built-site.ts';
import { attribute, elementsIn, textOf, type HtmlElement } from '../parsed-html.ts';
import { htmlRules } from './html-validate-rules.ts';

let pages: BuiltPage[];

beforeAll(async () => {
  const sites = await Promise.all([builtSite(), builtSite({ content: 'tests/fixtures/small-site' })]);
  pages = sites.flatMap(({ directory }) => builtPages(directory));
});

/** Where a fault was found, for every element of every page that has it. */
function faults(find: (element: HtmlElement, page: BuiltPage) => string | undefined): string[] {
  return pages.flatMap((page) => elementsIn(page.document).flatMap((element) => {
    const fault = find(element, page);
    return fault === undefined ? [] : [`${page.file}: <${element.tagName}> ${fault}`];
  }));
}

/** Whether an element belongs to a part of the page and not to the page. */
function liesInPart(element: HtmlElement): boolean {
  for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode) {
    if (/^(?:main|article|section|aside|nav)$/.test(node.tagName)) return true;
  }
  return false;
}

test('no script but the site’s own bundles, named after their content, and data', () => {
  expect(faults((element) => {
    if (element.tagName !== 'script') return undefined;
    const source = attribute(element, 'src');
    if (source === undefined) return attribute(element, 'type') === 'application/ld+json' ? undefined : 'is inline';
    return /^\/_astro\/[\w.-]+\.[\w-]{8}\.js$/.test(source) ? undefined : source;
  })).toEqual([]);
});

test('no style but the site’s own sheets, no handler and no style attribute', () => {
  expect(faults((element) => {
    const forbidden = element.attrs.find(({ name }) => name === 'style' || name.startsWith('on'));
    if (forbidden) return `${forbidden.name}="${forbidden.value}"`;
    if (element.tagName === 'style') return 'is inline';
    const isSheet = element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';
    return isSheet && !/^\/_astro\/[\w.-]+\.css$/.test(attribute(element, 'href') ?? '') ? 'is foreign' : undefined;
  })).toEqual([]);
});

test('the policy stands in the head before anything that could load, and only the search page may compile', () => {
  for (const { document, file, address } of pages) {
    const [head] = elementsIn(document, 'head');
    const [first, second] = head ? elementsIn(head) : [];
    expect(first && attribute(first, 'charset'), file).toBe('utf-8');
    expect(second && attribute(second, 'http-equiv'), file).toBe('Content-Security-Policy');
    expect(second && attribute(second, 'content'), file)
      .toBe(contentPolicy({ search: isSearchAddress(address), delivery: 'meta' }));
  }
});

test('addresses have one of the known schemes, and nothing is loaded from another host', () => {
  const isLink = ({ tagName }: HtmlElement) => tagName === 'a' || tagName === 'area';
  expect(faults((element) => {
    for (const { name, value } of element.attrs) {
      if (!['href', 'src', 'srcset', 'action', 'poster', 'data', 'formaction', 'xlink:href'].includes(name)) continue;
      const scheme = /^\s*([a-z][a-z\d+.-]*):/i.exec(value)?.[1]?.toLowerCase();
      if (scheme !== undefined && !['https', 'http', 'mailto', 'tel'].includes(scheme)) return `${name}="${value}"`;
      const isOutside = scheme !== undefined || value.trim().startsWith('//');
      const isNamed = element.tagName === 'link' && /^(?:canonical|alternate)$/.test(attribute(element, 'rel') ?? '');
      const isFrame = element.tagName === 'iframe' && videoOrigins.some((origin) => value.startsWith(`${origin}/`));
      if (isOutside && !isLink(element) && !isNamed && !isFrame) return `loads ${value}`;
    }
    return undefined;
  })).toEqual([]);
});

test('links to other sites do not hand over the window', () => {
  expect(faults((element) => {
    const isOutside = element.tagName === 'a' && /^https?:/.test(attribute(element, 'href') ?? '');
    const rel = attribute(element, 'rel') ?? '';
    const isSafe = rel.includes('noopener') && rel.includes('noreferrer');
    return isOutside && !isSafe ? attribute(element, 'href') : undefined;
  })).toEqual([]);
});

test('no value was printed raw', () => {
  const raw = /\bundefined\b|\bNaN\b|\[object \w+\]|\bInvalid Date\b|\{count\}|(?<![\p{L}\d])null(?![\p{L}\d])/u;
  const found = pages.flatMap(({ file, document }) => {
    const values = elementsIn(document).flatMap((element) => element.attrs
      .filter(({ name }) => !name.startsWith('data-')).map(({ value }) => value));
    return [textOf(document), ...values].flatMap((text) => raw.exec(text)?.[0] ?? []).map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});

test('no heading, link, button, cell heading or caption is empty', () => {
  expect(faults((element) => {
    if (!/^(?:h[1-6]|a|button|th|caption|figcaption|dt|summary|label|title)$/.test(element.tagName)) return undefined;
    const pictures = elementsIn(element, 'img').map((image) => attribute(image, 'alt') ?? '').join('');
    const isFootnoteHeading = attribute(element, 'id') === 'footnote-label';
    return (textOf(element) + pictures).trim() || isFootnoteHeading ? undefined : 'is empty';
  })).toEqual([]);
});

test('each page has one h1, the landmarks, and headings that go down step by step', () => {
  for (const { file, document } of pages) {
    const count = (name: string) => elementsIn(document, name).length;
    expect([count('h1'), count('main'), count('title')], file).toEqual([1, 1, 1]);
    const frames = elementsIn(document, 'header', 'footer').filter((element) => !liesInPart(element));
    expect(frames.map(({ tagName }) => tagName), file).toEqual(['header', 'footer']);
    const levels = elementsIn(document, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps, file).toEqual([]);
  }
});

test('every picture has words or is marked as decoration, and a size', () => {
  expect(faults((element) => {
    if (element.tagName !== 'img') return undefined;
    const isSized = Number(attribute(element, 'width')) > 0 && Number(attribute(element, 'height')) > 0;
    return attribute(element, 'alt') === undefined ? 'has no alt' : isSized ? undefined : 'has no size';
  })).toEqual([]);
});

test('html-validate has nothing to say', async () => {
  const validator = new HtmlValidate(htmlRules);
  const found: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
      found.push(`${file}:${line} ${ruleId}: ${message}`);
    }
  }
  expect(found).toEqual([]);
});
