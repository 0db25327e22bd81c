import type { BlockContent, RootContent } from 'mdast';
import { figureOf } from '../figure-of.ts';
import { nodeText } from '../node-text.ts';
import { outputElement } from '../output-element.ts';
import { picturesOf } from '../picture-paragraph.ts';
import { type DirectiveProblem, directiveProblem, quoted } from './directive-problem.ts';

/** `:::gallery`: pictures in a grid, the first one wide. */
export function readGallery(children: readonly BlockContent[]): RootContent[] | DirectiveProblem {
  const figures: RootContent[] = [];
  for (const child of children) {
    const pictures = picturesOf(child);
    if (!pictures) {
      const text = `:::gallery 里有图片以外的内容 ${quoted(nodeText(child))}`;
      const remedy = '里面只放图片，每张一行；图注写在图片的引号里：![画面内容](./1.jpg "图注")';
      return directiveProblem('gallery-extra', text, remedy, child);
    }
    for (const picture of pictures) figures.push(figureOf(picture, figures.length === 0 ? ['gallery-wide'] : []));
  }
  if (figures.length === 0) {
    return directiveProblem('gallery-empty', ':::gallery 里没有图片', '放入图片，每张一行：![画面内容](./1.jpg "图注")');
  }
  return [outputElement('div', { className: ['gallery'] }, figures)];
}
