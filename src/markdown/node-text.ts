interface AnyNode {
  type: string;
  value?: string;
  alt?: string | null;
  children?: unknown[];
}

/** The words a reader sees in a Markdown node. */
export function nodeText(node: unknown): string {
  const { type, value, alt, children } = node as AnyNode;
  if (type === 'html') return '';
  if (type === 'break') return '\n';
  if (typeof value === 'string') return value;
  if (typeof alt === 'string') return alt;
  return children ? children.map(nodeText).join('') : '';
}
