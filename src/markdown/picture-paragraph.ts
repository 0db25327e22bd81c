import type { Image, ImageReference, Link, Nodes } from 'mdast';

export type Picture = Image | ImageReference | Link;

/** The pictures of a paragraph that holds nothing else (each may be linked), or undefined. */
export function picturesOf(node: Nodes): Picture[] | undefined {
  if (node.type !== 'paragraph') return undefined;
  const pictures: Picture[] = [];
  for (const child of node.children) {
    if (child.type === 'break' || (child.type === 'text' && child.value.trim() === '')) continue;
    if (!isPicture(child)) return undefined;
    pictures.push(child);
  }
  return pictures.length > 0 ? pictures : undefined;
}

function isPicture(node: Nodes): node is Picture {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  return node.type === 'link' && node.children.length === 1 && node.children[0]?.type === 'image';
}
