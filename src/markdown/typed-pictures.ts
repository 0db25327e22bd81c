import type { Root } from 'hast';
import type { MarkdownFile } from './entry-language.ts';
import { decodableAddress } from './picture-addresses.ts';
import { eachElement } from './walk-tree.ts';

/** Pictures typed as HTML are optimised like the others: Astro collects only those written in Markdown. */
export function rehypeTypedPictures() {
  return (tree: Root, file: MarkdownFile): void => {
    const paths = file.data.astro?.localImagePaths;
    eachElement(tree, (node) => {
      if (node.tagName !== 'img' || typeof node.properties.src !== 'string') return;
      node.properties.src = decodableAddress(node.properties.src);
      const address = decodeURI(node.properties.src);
      const isLocal = address !== '' && !URL.canParse(address) && !/^[/\\#?]/.test(address);
      if (paths && isLocal && !paths.includes(address)) paths.push(address);
    });
  };
}
