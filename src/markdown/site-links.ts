import type { Root } from 'hast';
import { basePrefix, localPath } from '#domain/addresses.ts';
import { isEnglishEntry, type MarkdownFile } from './entry-language.ts';
import { eachElement } from './walk-tree.ts';

const languagePrefix = /^\/en(?:\/|$)/;
const hasExtension = /\.[a-z0-9]{2,5}$/i;

/**
 * Links to pages of this site: editors write `/people/lin-haiyan/`; an English text leads to the English page, and a site
 * in a subfolder keeps its readers inside.
 */
export function rehypeSiteLinks({ base = '/' }: { base?: string } = {}) {
  return (tree: Root, file: MarkdownFile): void => {
    const isEnglish = isEnglishEntry(file);
    eachElement(tree, (node) => {
      const href = node.properties['href'];
      if (node.tagName !== 'a' || typeof href !== 'string' || !/^\/(?!\/)/.test(href)) return;
      const [path = '', rest = ''] = splitAddress(href);
      const isPage = !hasExtension.test(path);
      const address = isEnglish && isPage && !languagePrefix.test(path) ? localPath(path, 'en') : path;
      node.properties['href'] = `${basePrefix(base)}${address}${rest}`;
    });
  };
}

/** The path of an address, and its question and anchor. */
function splitAddress(href: string): [path: string, rest: string] {
  const at = href.search(/[?#]/);
  return at === -1 ? [href, ''] : [href.slice(0, at), href.slice(at)];
}
