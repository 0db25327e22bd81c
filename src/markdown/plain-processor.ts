import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { Root } from 'hast';
import type { MarkdownFile } from './entry-language.ts';
import { markdownOptions } from './markdown-options.ts';
import { eachElement } from './walk-tree.ts';

export interface RenderedMarkdown {
  html: string;
  headings: { depth: number; slug: string; text: string }[];
  /** Addresses of the pictures, as written, in reading order. */
  images: string[];
}

export interface EntryFacts {
  lang?: string;
  /** Only for telling the language (`index.en.md`); nothing is read from disk. */
  filePath?: string;
}

let processor: ReturnType<typeof createMarkdownProcessor> | undefined;

/** The same HTML that the site prints, outside Astro, with pictures left at their own addresses. */
export async function renderMarkdown(source: string, { lang, filePath }: EntryFacts = {}): Promise<RenderedMarkdown> {
  processor ??= createMarkdownProcessor({
    ...markdownOptions,
    rehypePlugins: [...markdownOptions.rehypePlugins, rehypeNotePictures],
    syntaxHighlight: false,
  });
  const images: string[] = [];
  const frontmatter = { lang: lang ?? (/\.en\.mdx?$/i.test(filePath ?? '') ? 'en' : 'zh'), pictures: images };
  const { code, metadata } = await (await processor).render(source, { frontmatter });
  return { html: code, headings: metadata.headings, images };
}

// The front matter is the one thing of ours that reaches a plugin here.
function rehypeNotePictures() {
  return (tree: Root, file: MarkdownFile): void => {
    const pictures = file.data.astro?.frontmatter?.pictures as string[] | undefined;
    eachElement(tree, (node) => {
      const { src } = node.properties;
      if (node.tagName === 'img' && typeof src === 'string') pictures?.push(decodeURI(src));
    });
  };
}
