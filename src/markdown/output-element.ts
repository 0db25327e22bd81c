import type { RootContent } from 'mdast';

/** A Markdown node that is printed as the named HTML element. */
export function outputElement(
  tagName: string,
  properties: Record<string, unknown>,
  children: readonly unknown[],
): RootContent {
  const data = { hName: tagName, hProperties: properties };
  return { type: 'outputElement', data, children } as unknown as RootContent;
}

export function textNode(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
