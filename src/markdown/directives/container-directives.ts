import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';

interface SyntaxData {
  micromarkExtensions?: unknown[];
  fromMarkdownExtensions?: unknown[];
}

/**
 * Syntax of `:::name` containers only.
 * Text and leaf directives are left out: in prose they would eat `12:30`, `比分3:2` and `:name`.
 */
export function remarkContainerDirectives(this: unknown): void {
  const data = (this as { data(): SyntaxData }).data();
  const flow = directive().flow?.[58];
  const container = Array.isArray(flow) ? flow[0] : flow;
  (data.micromarkExtensions ??= []).push({ flow: { 58: container } });
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
}
