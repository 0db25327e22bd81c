import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { schemeTokens } from './scheme-tokens.ts';
import { tokensCss } from './tokens-css.ts';

interface Reader {
  readonly theme?: 'light' | 'dark';
  readonly system: 'light' | 'dark';
  readonly mourning: boolean;
  readonly media: 'screen' | 'print';
}

interface Rule {
  readonly media: string;
  readonly selector: string;
  readonly declarations: readonly [string, string][];
}

function rulesOf(css: string): Rule[] {
  return css.trim().split('\n').map((line) => {
    const [, media = '', selector = '', body = ''] = /^(?:@media ([^{]*)\{)?([^{]*)\{([^}]*)\}\}?$/.exec(line)!;
    const declarations = body.split(';').map((one) => one.split(':') as [string, string]);
    return { media, selector, declarations };
  });
}

function applies({ media, selector }: Rule, reader: Reader): boolean {
  if (media.includes('screen') && reader.media !== 'screen') return false;
  if (media.includes('prefers-color-scheme:dark') && reader.system !== 'dark') return false;
  if (selector.includes('[data-memorial]') && !reader.mourning) return false;
  if (selector.includes(':not([data-theme=light])')) return reader.theme !== 'light';
  return !selector.includes('[data-theme=dark]') || reader.theme === 'dark';
}

const weight = (selector: string) => selector.split('[').length;

function seenBy(css: string, reader: Reader): Map<string, string> {
  const rules = rulesOf(css).filter((rule) => applies(rule, reader));
  return new Map(rules.toSorted((one, other) => weight(one.selector) - weight(other.selector))
    .flatMap(({ declarations }) => declarations));
}

const readers = (['screen', 'print'] as const).flatMap((media) => [undefined, 'light', 'dark'].flatMap((theme) =>
  (['light', 'dark'] as const).flatMap((system) => [false, true].map((mourning) =>
    ({ media, theme, system, mourning }) as Reader))));

test.each(readers)('what holds for %o', (reader) => {
  const isDark = reader.media === 'screen' && (reader.theme ?? reader.system) === 'dark';
  const wanted = schemeTokens('#8C1515', { mono: reader.mourning })[isDark ? 'dark' : 'light'];
  const seen = seenBy(tokensCss('#8C1515'), reader);
  expect(seen.get('color-scheme')).toBe(isDark ? 'dark' : 'light');
  for (const [name, hex] of Object.entries(wanted)) {
    expect([name, seen.get(`--${name}`)?.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')]).toEqual([name, hex]);
  }
});

test('old browsers read every line, and it weighs little', () => {
  const css = tokensCss('#0E4D56');
  expect(css).not.toMatch(/oklch|light-dark|color-mix|@layer|&|@supports/);
  expect(brotliCompressSync(css).length).toBeLessThan(1_000);
});

test('the accent reaches the seal', () => {
  expect(tokensCss('#0E4D56', '#1D2088')).not.toBe(tokensCss('#0E4D56'));
});
