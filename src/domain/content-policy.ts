/** Where a video may be embedded from, after the reader has clicked on it. */
export const videoOrigins = ['https://player.bilibili.com', 'https://v.qq.com'] as const;

interface PolicyOptions {
  /** The search page runs Pagefind, which is WebAssembly; no other page may. */
  readonly search: boolean;
  /** A policy in the page itself cannot say who may frame it: browsers ignore that part and warn. */
  readonly delivery: 'header' | 'meta';
}

/** The content security policy of a page: everything from the site itself, no inline script or style. */
export function contentPolicy({ search, delivery }: PolicyOptions): string {
  return [
    "default-src 'none'",
    search ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    `frame-src ${videoOrigins.join(' ')}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(delivery === 'header' ? ["frame-ancestors 'self'"] : []),
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** For drawings opened on their own: nothing in them runs. */
export const sandboxPolicy = 'sandbox';

/** Whether an address of the site (without its base) is the search page of a language: `/search/`, `/en/search/`. */
export function isSearchAddress(address: string): boolean {
  return /^\/(?:[a-z]{2}(?:-[a-z]+)?\/)?search\//.test(address);
}
