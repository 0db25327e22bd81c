import type { Root, RootContent } from 'mdast';
import { figureOf } from './figure-of.ts';
import { outputElement } from './output-element.ts';
import { picturesOf } from './picture-paragraph.ts';

interface Parent {
  children: RootContent[];
}

/** Pictures alone in their paragraph become figures; several of them stand side by side. */
export function remarkFigures() {
  return (tree: Root): void => replaceIn(tree);
}

function replaceIn(parent: Parent): void {
  parent.children = parent.children.map((child) => {
    const pictures = picturesOf(child);
    if (!pictures) {
      if ('children' in child) replaceIn(child as unknown as Parent);
      return child;
    }
    const [first, ...more] = pictures.map((picture) => figureOf(picture));
    if (!first || more.length === 0) return first ?? child;
    return outputElement('div', { className: ['figure-pair'] }, [first, ...more]);
  });
}
