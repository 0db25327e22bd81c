import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Corpus, Entry } from '#intake/entry.ts';
import { hasErrors } from '#intake/finding.ts';
import { drawPrints } from './block-prints.ts';
import { pipelineDigest } from './pipeline-digest.ts';
import { ContentRefused } from './content-refused.ts';
import { placeholderSettings, soundContent } from './sound-content.ts';
import { checkedContent, contentDirectory, plateDirectory } from '#intake/session.ts';

interface MarkdownRenderer {
  (entry: { body: string; data: object; filePath: string }): Promise<{ html: string; metadata?: { imagePaths?: string[] } }>;
}

type Context = LoaderContext & {
  // Present at run time, as in Astro's own glob loader, but not in its types.
  store: { addAssetImports: (assets: string[], filePath: string) => void };
  entryTypes: Map<string, { getRenderFunction?: (config: unknown) => Promise<MarkdownRenderer> }>;
};

const printsOf = new WeakMap<Corpus, Promise<Map<string, string>>>();
let renderer: Promise<MarkdownRenderer | undefined> | undefined;

/** What was read, or a refusal that stops the build before anything is written; a preview shows what is sound. */
async function acceptedContent({ watcher }: LoaderContext): Promise<Corpus> {
  const corpus = await checkedContent();
  if (!hasErrors(corpus.findings)) return corpus;
  if (!watcher) throw new ContentRefused(corpus);
  return soundContent(corpus);
}

function digestParts(entry: Entry, prints: object): string {
  return JSON.stringify([entry.data, entry.body, prints, entry.mdx, pipelineDigest()]);
}

/** Hands the checked entries of a collection to Astro. */
export function entryLoader(collection: string): Loader {
  return {
    name: `content-gate:${collection}`,
    load: async (loaderContext) => {
      const context = loaderContext as Context;
      const { store, parseData, generateDigest, config } = context;
      const corpus = await acceptedContent(context);
      const printPaths = await drawnPrints(corpus, context);
      const stale = new Set(store.keys());
      for (const entry of corpus.entries) {
        if (entry.collection !== collection) continue;
        const id = entry.lang === 'zh' ? entry.id : `${entry.id}.${entry.lang}`;
        stale.delete(id);
        const print = printPaths.get(`${collection}/${entry.id}`);
        const printUpright = printPaths.get(`${collection}/${entry.id}/upright`);
        const prints = { ...(print && { print }), ...(printUpright && { printUpright }) };
        const digest = generateDigest(digestParts(entry, prints));
        const known = store.get(id);
        const path = join(corpus.directory, entry.file);
        const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
        if (known?.digest === digest && known.filePath === filePath) {
          if (known.deferredRender) store.addModuleImport(filePath);
          if (known.assetImports?.length) store.addAssetImports(known.assetImports, filePath);
          continue;
        }
        const written = withPicturePaths({ ...entry.data, ...prints });
        const data = await parseData({ id, data: written, filePath: path });
        if (entry.mdx) {
          store.set({ id, data, body: entry.body, filePath, digest, deferredRender: true });
          continue;
        }
        renderer ??= context.entryTypes.get('.md')?.getRenderFunction?.(config) ?? Promise.resolve(undefined);
        const rendered = await (await renderer)?.({ body: entry.body, data: { lang: entry.lang }, filePath: path });
        store.set({
          id, data, body: entry.body, filePath, digest, ...(rendered && { rendered }),
          ...(rendered?.metadata?.imagePaths && { assetImports: rendered.metadata.imagePaths }),
        });
      }
      for (const id of stale) store.delete(id);
    },
  };
}

/** The prints of everything that was read, drawn once for all collections. */
function drawnPrints(corpus: Corpus, { logger }: LoaderContext): Promise<Map<string, string>> {
  const prints = printsOf.get(corpus) ?? drawPrints(corpus, plateDirectory, ({ drawn, missing }) => {
    if (drawn % 20 === 0 || drawn === missing) logger.info(`版画 ${drawn}/${missing}`);
  });
  printsOf.set(corpus, prints);
  return prints;
}

/** Astro takes `./photo.jpg` for a file beside the entry, but `photo.jpg` for a package. */
function withPicturePaths<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withPicturePaths) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) =>
    [key, key === 'src' && typeof child === 'string' && !/^\.{1,2}\//.test(child) ? `./${child}` : withPicturePaths(child)])) as T;
}

/** Hands the checked rows of a list to Astro. */
export function rowLoader(list: string): Loader {
  return {
    name: `content-gate:${list}`,
    load: async (context) => {
      const { store, parseData } = context;
      const corpus = await acceptedContent(context);
      store.clear();
      for (const row of corpus.rows) {
        if (row.list !== list) continue;
        const filePath = join(contentDirectory(), row.file);
        store.set({ id: row.id, data: await parseData({ id: row.id, data: row.data, filePath }) });
      }
    },
  };
}

/** Hands the settings to Astro, together with the moment that counts as now. */
export function settingsLoader(): Loader {
  return {
    name: 'content-gate:site',
    load: async (context) => {
      const { store, parseData } = context;
      const corpus = await acceptedContent(context);
      store.clear();
      const filePath = join(contentDirectory(), 'site.yaml');
      const filled = [...new Set([...corpus.entries.map((entry) => entry.collection), ...corpus.rows.map((row) => row.list)])];
      const data = { ...(corpus.site ?? placeholderSettings), today: corpus.now, filled };
      store.set({ id: 'site', data: await parseData({ id: 'site', data: withPicturePaths(data), filePath }) });
    },
  };
}
