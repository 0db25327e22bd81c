import { languages, type Language } from './addresses.ts';

export interface PathParts {
  language: Language;
  /** The parts after the language: `['stories', '20260308-lin-haiyan']`. */
  segments: string[];
}

/** An address without its base, taken apart; what comes after `?` or `#` and a file name of an index do not count. */
export function pathParts(address: string): PathParts {
  const path = address.replace(/[?#].*$/u, '').replace(/\/index\.html?$/u, '/');
  const segments = path.split('/').filter((segment) => segment !== '').map(decoded);
  const other = languages.find((language) => language !== 'zh' && language === segments[0]);
  return other ? { language: other, segments: segments.slice(1) } : { language: 'zh', segments };
}

/** `stories/20260308-lin-haiyan` for the address of an entry in any language, or nothing for any other address. */
export function entryKeyOfPath(address: string): string | undefined {
  const { segments } = pathParts(address);
  return segments.length === 2 ? segments.join('/') : undefined;
}

/** What two addresses share when a server or a reader takes them for the same. */
export function addressKey(address: string): string {
  const { language, segments } = pathParts(address);
  return `/${[...(language === 'zh' ? [] : [language]), ...segments].join('/')}`.normalize('NFC').toLowerCase();
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
