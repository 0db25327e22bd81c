import { render } from 'astro:content';
import type { PublishedEntry } from './published.ts';

/** The text of an entry as a component. */
export async function renderedText(entry: PublishedEntry) {
  const { Content } = await render(entry.source);
  return Content;
}
