import type { Image, RootContent } from 'mdast';
import { captionCredit } from './caption-credit.ts';
import { outputElement, textNode } from './output-element.ts';
import type { Picture } from './picture-paragraph.ts';

/** A figure; the picture stays a Markdown image so that Astro still finds and optimises it. */
export function figureOf(picture: Picture, className: readonly string[] = []): RootContent {
  const image = picture.type === 'link' ? picture.children[0] : picture;
  const title = image?.type === 'image' ? takeTitle(image) : '';
  const children: unknown[] = [picture];
  if (title) children.push(outputElement('figcaption', {}, captionOf(title)));
  return outputElement('figure', className.length > 0 ? { className: [...className] } : {}, children);
}

function takeTitle(image: Image): string {
  const title = image.title?.trim() ?? '';
  image.title = null;
  return title;
}

function captionOf(title: string): unknown[] {
  const { caption, credit } = captionCredit(title);
  const parts: unknown[] = caption ? [textNode(caption)] : [];
  if (caption && credit) parts.push(textNode(' '));
  if (credit) parts.push(outputElement('span', { className: ['credit'] }, [textNode(credit)]));
  return parts;
}
