/** What the search needs of a page that was found. */
export interface FoundPage {
  url: string;
  title: string;
  excerpt: string;
}

interface PagefindInstance {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string; meta: { title?: string }; plain_excerpt: string }> }[] }>;
}

interface Pagefind {
  createInstance: (options: object) => PagefindInstance;
}

let instance: Promise<PagefindInstance> | undefined;

/** Searches the full text; the index is loaded at the first question. */
export async function findPages(indexAddress: string, query: string, limit = 20): Promise<{ total: number; pages: FoundPage[] }> {
  // A worker would need a policy of its own; the main thread is fast enough.
  instance ??= (import(/* @vite-ignore */ indexAddress) as Promise<Pagefind>)
    .then((pagefind) => pagefind.createInstance({ noWorker: true }));
  const { results } = await (await instance).search(query);
  const data = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return {
    total: results.length,
    pages: data.map(({ url, meta, plain_excerpt: excerpt }) => ({ url, title: meta.title ?? url, excerpt })),
  };
}
