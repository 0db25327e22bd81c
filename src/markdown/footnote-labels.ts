import type { Element, Root } from 'hast';
import { isEnglishEntry, type MarkdownFile } from './entry-language.ts';
import { eachElement } from './walk-tree.ts';

export const FOOTNOTES_HEADING = '注释';
export const BACK_TO_TEXT = '返回正文';

const IN_ENGLISH = { heading: 'Footnotes', back: 'Back to text' };

/** Footnote labels are one setting for the whole site, in Chinese; English entries get theirs here. */
export function rehypeFootnoteLabels() {
  return (tree: Root, file: MarkdownFile): void => {
    if (!isEnglishEntry(file)) return;
    eachElement(tree, translate);
  };
}

function translate(node: Element): void {
  if (node.properties.id === 'footnote-label') node.children = [{ type: 'text', value: IN_ENGLISH.heading }];
  if (node.properties.dataFootnoteBackref !== undefined) node.properties.ariaLabel = IN_ENGLISH.back;
}
