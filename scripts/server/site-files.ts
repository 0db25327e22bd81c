import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type Located =
  | { readonly kind: 'file'; readonly file: string; readonly address: string }
  | { readonly kind: 'moved'; readonly address: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };

const forbiddenInSegment = /[/\\\u0000]/;

/** The decoded parts of a request path; nothing when it is not a well-formed address. */
export function pathSegments(path: string): string[] | undefined {
  if (!path.startsWith('/')) return undefined;
  try {
    const segments = path.slice(1).split('/').map(decodeURIComponent);
    return segments.some((segment) => forbiddenInSegment.test(segment)) ? undefined : segments;
  } catch {
    return undefined;
  }
}

/** The address with these parts, percent-encoded; it always starts with exactly one slash. */
export function addressOf(segments: readonly string[]): string {
  return `/${segments.map(encodeURIComponent).join('/')}`;
}

function isPublic(segment: string, index: number, segments: readonly string[]): boolean {
  if (segment === '') return index === segments.length - 1;
  if (segment.startsWith('.')) return segment === '.well-known' && index === 0;
  return !(process.platform === 'win32' && segment.includes(':'));
}

async function isInside(file: string, directory: string): Promise<boolean> {
  const [realFile, realDirectory] = await Promise.all([realpath(file), realpath(directory)]);
  return realFile.startsWith(realDirectory + sep);
}

/** Finds the file behind a path within the site, never outside of `directory` and never a dotfile. */
export async function locateFile(directory: string, path: string): Promise<Located> {
  const segments = pathSegments(path);
  if (segments === undefined) return { kind: 'unreadable' };
  if (!segments.every(isPublic)) return { kind: 'missing' };
  if (segments.at(-1) === 'index.html') return { kind: 'moved', address: addressOf([...segments.slice(0, -1), '']) };

  const isFolder = segments.at(-1) === '';
  const file = join(directory, ...segments, isFolder ? 'index.html' : '');
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    const index = await stat(join(file, 'index.html')).catch(() => undefined);
    return index?.isFile() ? { kind: 'moved', address: addressOf([...segments, '']) } : { kind: 'missing' };
  }
  if (!found?.isFile() || !(await isInside(file, directory))) return { kind: 'missing' };
  return { kind: 'file', file, address: path };
}
