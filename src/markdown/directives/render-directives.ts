import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { textNode } from '../output-element.ts';
import { closingFence, openingFence, readDirective } from './read-directive.ts';

interface Parent {
  children: RootContent[];
}

/** Replaces `:::name` blocks by what they mean; one that cannot be read is printed as typed and never vanishes. */
export function remarkRenderDirectives() {
  return (tree: Root, file: unknown): void => replaceIn(tree, String(file).replace(/^\uFEFF+/, ''));
}

function replaceIn(parent: Parent, source: string): void {
  parent.children = parent.children.flatMap((child) => {
    if ('children' in child) replaceIn(child as unknown as Parent, source);
    return (child.type as string) === 'containerDirective' ? rendered(child as ContainerDirective, source) : [child];
  });
}

function rendered(node: ContainerDirective, source: string): RootContent[] {
  const result = readDirective(node, source);
  return Array.isArray(result) ? result : asTyped(node, source);
}

function asTyped(node: ContainerDirective, source: string): RootContent[] {
  const closing = closingFence(node, source);
  // The label is part of the opening line, which is printed whole.
  const contents = node.children.filter((child) => !(child.data && 'directiveLabel' in child.data));
  return [
    { type: 'paragraph', children: [textNode(openingFence(node, source))] },
    ...contents,
    ...(closing ? [{ type: 'paragraph' as const, children: [textNode(closing)] }] : []),
  ];
}
