import type { ElementContent, Root } from 'hast';
import { eachBranch } from './walk-tree.ts';

const MARK = /(?<=__ASTRO_IMAGE_)(?==)/;

/**
 * Keeps prose apart from the attribute by which Astro finds pictures in the printed HTML:
 * an article that quotes it would stop the whole build.
 */
export function rehypeImageMark() {
  return (tree: Root): void => {
    splitIn(tree);
    eachBranch(tree, splitIn);
  };
}

function splitIn(parent: { children: unknown[] }): void {
  const children = parent.children as ElementContent[];
  if (!children.some((child) => child.type === 'text' && MARK.test(child.value))) return;
  parent.children = children.flatMap((child) => (child.type === 'text' ? splitText(child.value) : [child]));
}

function splitText(value: string): ElementContent[] {
  return value.split(MARK).flatMap((part, index): ElementContent[] => {
    const text: ElementContent = { type: 'text', value: part };
    return index === 0 ? [text] : [{ type: 'element', tagName: 'wbr', properties: {}, children: [] }, text];
  });
}
