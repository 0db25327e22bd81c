import type { Definition, Image, ImageReference, Root } from 'mdast';
import { eachNode } from './walk-tree.ts';

/** Reference pictures become plain ones, and addresses with a stray `%` are repaired: Astro decodes every address. */
export function remarkPictureAddresses() {
  return (tree: Root): void => {
    const definitions = new Map<string, Definition>();
    const pictures: (Image | ImageReference)[] = [];
    eachNode(tree, (node) => {
      if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
      else if (node.type === 'image' || node.type === 'imageReference') pictures.push(node);
    });
    for (const picture of pictures) {
      const definition = picture.type === 'imageReference' ? definitions.get(picture.identifier) : undefined;
      const { url, title } = picture.type === 'image' ? picture : definition ?? {};
      if (url === undefined) continue;
      Object.assign(picture, { type: 'image', url: decodableAddress(url), title: title ?? null });
    }
  };
}

/** The address itself, or with each `%` that starts no valid escape written as `%25`. */
export function decodableAddress(address: string): string {
  try {
    decodeURI(address);
    return address;
  } catch {
    return address.replaceAll('%', '%25');
  }
}
